import { describe, expect, it } from '@jest/globals';
import type { Opbrengst } from '../graphql/types.js';
import { gesprekBody } from './summary-text.js';
import { OpbrengstVisibility } from './words.js';

const { PARTICIPANTS, NETWERK, EVERYONE } = OpbrengstVisibility;
const item = { id: 'm1', title: 'Plan [2026]', visibility: NETWERK, url: null, file: null };

describe('the summary as a bericht', () => {
  it('names what members may see, and nothing that would not open for them', () => {
    const opbrengst = {
      id: 's1',
      materiaal: [
        item,
        { ...item, id: 'm2', title: 'Geheim', visibility: PARTICIPANTS },
        { ...item, id: 'm3', title: 'Elders', visibility: EVERYONE, url: 'https://vng.nl/x' },
      ],
      recording: { visibility: PARTICIPANTS },
    } as unknown as Opbrengst;
    expect(gesprekBody('Wij leerden **veel**.', opbrengst, 'https://a.nl')).toBe(
      [
        'Wij leerden **veel**.',
        '- [Plan \\[2026\\]](<https://a.nl/bestanden/kennissessies/s1/materiaal/m1>)\n- [Elders](<https://vng.nl/x>)',
        '[Naar de sessie](<https://a.nl/kennissessies/s1>)',
      ].join('\n\n'),
    );
  });
});
