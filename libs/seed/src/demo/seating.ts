import type { DemoKennissessie, DemoSeating } from './types.js';

const online = (slug: string) => `https://vergadering.academie.test/${slug}`;

/** Sessions that many want to come to. */
export const wantedSessions: readonly DemoKennissessie[] = [
  {
    slug: 'samen-sneller-beslissen',
    title: 'Samen sneller beslissen over woningbouw',
    summary:
      'Een kleine werksessie. U neemt één project mee dat stilstaat. Samen zoekt u uit wie wanneer moet beslissen, en wat u morgen kunt doen. Er is plaats voor zes deelnemers, want iedereen komt aan het woord.',
    dayOffset: 6,
    time: '13:30',
    minutes: 120,
    form: 'HYBRID',
    location: 'VNG, Den Haag, Nassaulaan 12',
    onlineUrl: online('samen-sneller-beslissen'),
    capacity: 6,
    doelgroepen: ['AMBTENAAR', 'BESTUURDER', 'PARTNER', 'VNG'],
    thema: 'gezonde-leefomgeving',
    netwerk: null,
    status: 'PUBLISHED',
    organiser: 'bram',
    registrations: ['nadia', 'mehmet', 'gijs', 'tim', 'linda', 'amira', 'pieter', 'omar', 'carolien', 'maaike'],
  },
  {
    slug: 'oefenen-met-lastige-gesprekken',
    title: 'Oefenen met lastige gesprekken aan het loket',
    summary:
      'U oefent met een acteur. De groep is klein, dus de organisatie kiest wie er komt: wij zoeken mensen die elke week met inwoners spreken. Vertel bij uw functie wat u doet, dan kunnen wij goed kiezen.',
    dayOffset: 16,
    time: '09:30',
    minutes: 180,
    form: 'ON_SITE',
    location: 'Stadskantoor Utrecht, Stadsplateau 1',
    capacity: 12,
    doelgroepen: ['AMBTENAAR'],
    thema: 'brede-welvaart',
    netwerk: null,
    status: 'PUBLISHED',
    organiser: 'bram',
    registrations: ['nadia', 'lotte', 'yvonne'],
  },
];

/** How registering for them goes, and who asks. */
export const seating: readonly DemoSeating[] = [
  {
    slug: 'samen-sneller-beslissen',
    threshold: 4,
    pools: [{ doelgroep: 'BESTUURDER', places: 1 }],
    offerTo: 'pieter',
    reserved: null,
    requested: [],
    declined: [],
  },
  {
    slug: 'oefenen-met-lastige-gesprekken',
    approval: true,
    closesDaysBefore: 5,
    pools: [{ gemeente: '0344', places: 4 }],
    offerTo: null,
    reserved: null,
    requested: ['sanne', 'amira', 'omar'],
    declined: [{ key: 'gijs', reason: 'Deze keer kiezen wij mensen die zelf aan het loket werken.' }],
  },
  {
    slug: 'wat-doet-u-met-een-signaal',
    pools: [],
    offerTo: null,
    reserved: { by: 'carolien', places: 3 },
    requested: [],
    declined: [],
  },
];
