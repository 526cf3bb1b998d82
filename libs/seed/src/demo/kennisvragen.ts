import type { DemoKennisvraag } from './types.js';

/**
 * Where questions of the kennisagenda stand in the demo, and who says "dit speelt ook bij ons". The documents tell
 * neither, so outside the demo every question is GESIGNALEERD and has no support.
 */
export const kennisvragen: readonly DemoKennisvraag[] = [
  {
    kennisvraag: 'preventie-met-meeste-gezondheidswinst',
    stage: 'GEARTICULEERD',
    supportedBy: ['0200', '0153', '0307', '0344'],
  },
  {
    kennisvraag: 'bodem-voor-verkoeling-en-wateropvang',
    stage: 'IN_ONDERZOEK',
    supportedBy: ['0150', '0513', '0193', '1676', '0074', '0855'],
  },
  {
    kennisvraag: 'effecten-waterpeilverlaging-funderingen',
    stage: 'GEAGENDEERD',
    supportedBy: ['0513', '0074', '1900', '0484', '0599'],
  },
  {
    kennisvraag: 'kennis-over-stoffen-voor-incidenten',
    stage: 'GEPROGRAMMEERD',
    supportedBy: ['1883', '0505', '1952'],
  },
  {
    kennisvraag: 'energietransitie-voor-inwoners-met-laag-inkomen',
    stage: 'IN_ONDERZOEK',
    supportedBy: ['0518', '0193', '0014', '0344', '0268', '0448', '0599'],
  },
  { kennisvraag: 'regie-op-kennis-in-ketens', stage: 'GEAGENDEERD', supportedBy: ['0772', '0268', '1708'] },
  { kennisvraag: 'kinderen-onder-armoedegrens', stage: 'GEAGENDEERD', supportedBy: ['0599', '0080', '0202', '0917'] },
  {
    kennisvraag: 'varianten-van-wijkteams',
    stage: 'GEARTICULEERD',
    supportedBy: ['0118', '0307', '0344', '0114', '0202'],
  },
  { kennisvraag: 'werkende-armen', stage: 'GEARTICULEERD', supportedBy: ['0505', '0153', '0080', '0216'] },
  { kennisvraag: 'bereik-van-minimaregelingen', stage: 'BEANTWOORD', supportedBy: ['0599', '0505', '0307'] },
  {
    kennisvraag: 'nationale-data-op-wijkniveau',
    stage: 'GEPROGRAMMEERD',
    supportedBy: ['0034', '0153', '0513', '0344'],
  },
  {
    kennisvraag: 'vernieuwende-democratie-voor-alle-inwoners',
    stage: 'GEAGENDEERD',
    supportedBy: ['0355', '0484', '1949', '1911', '0119'],
  },
  {
    kennisvraag: 'digitale-veiligheid-kleinere-gemeenten',
    stage: 'GEARTICULEERD',
    supportedBy: ['1963', '0448', '0274'],
  },
];
