import type { DemoKennissessie, DemoReeks, DemoSpreker } from './types.js';

const dates = [
  ['de-eerste-brief', 'Leerkring schulden 1: de eerste brief', 4],
  ['achter-de-voordeur', 'Leerkring schulden 2: achter de voordeur', 18],
  ['samen-met-de-woningcorporatie', 'Leerkring schulden 3: samen met de woningcorporatie', 32],
  ['jongeren-met-schulden', 'Leerkring schulden 4: jongeren met schulden', 46],
  ['de-kosten-en-de-baten', 'Leerkring schulden 5: de kosten en de baten', 60],
  ['wat-wij-volhouden', 'Leerkring schulden 6: wat wij volhouden', 74],
] as const;

/** Six afternoons, two weeks apart. The fourth is on another place, and the first is full. */
export const leerkring: readonly DemoKennissessie[] = dates.map(([slug, title, dayOffset], index) => ({
  slug: `leerkring-${slug}`,
  title,
  summary:
    'Een vaste groep die elkaar zes keer ziet. U brengt elke keer een voorbeeld uit uw eigen gemeente mee en krijgt er twee terug. Kunt u een keer niet? Dan meldt u zich alleen voor die datum af.',
  dayOffset,
  time: '13:30',
  minutes: 120,
  form: index === 3 ? 'ON_SITE' : 'ONLINE',
  ...(index === 3
    ? { location: 'Stadskantoor Utrecht, Stadsplateau 1' }
    : { onlineUrl: `https://vergadering.academie.test/leerkring-${slug}` }),
  capacity: index === 0 ? 6 : 12,
  doelgroepen: ['AMBTENAAR', 'PARTNER'],
  thema: 'brede-welvaart',
  netwerk: 'bestaanszekerheid',
  status: 'PUBLISHED',
  organiser: 'bram',
  registrations: ['mehmet', 'sanne', 'amira', 'omar', 'carolien', 'noor', 'yvonne'].slice(index === 4 ? 2 : 0),
}));

/** The series of the demo, each with its sessions in order. */
export const reeksen: readonly DemoReeks[] = [
  {
    slug: 'leerkring-schulden',
    title: 'Leerkring schulden op tijd zien',
    frequency: 'WEEKLY',
    every: 2,
    sessies: leerkring.map(({ slug }) => slug),
    afwijkend: { 'leerkring-jongeren-met-schulden': ['PLACE'] },
  },
];

/** Who speaks where, in the order of the page: with an account or by name. */
export const sprekers: readonly DemoSpreker[] = [
  {
    sessie: 'leerkring-de-eerste-brief',
    persoon: 'nadia',
    bio: 'Herschreef de brief die inwoners krijgen na een eerste signaal.',
  },
  {
    sessie: 'leerkring-de-eerste-brief',
    name: 'Marga Terpstra',
    organisatie: 'Taalbureau Helder',
    bio: 'Test brieven samen met mensen die moeite hebben met lezen.',
  },
  {
    sessie: 'leerkring-samen-met-de-woningcorporatie',
    name: 'Hans Wiersma',
    organisatie: 'Woningcorporatie De Brug',
    bio: 'Belt huurders al na één gemiste betaling, en weet wat dat oplevert.',
  },
  { sessie: 'leerkring-jongeren-met-schulden', persoon: 'amira', bio: 'Werkt met jongeren in Rotterdam.' },
  {
    sessie: 'wat-doet-u-met-een-signaal',
    persoon: 'mehmet',
    bio: 'Kiest per signaal tussen bellen, schrijven en langsgaan.',
  },
  {
    sessie: 'hitte-en-kwetsbare-inwoners',
    persoon: 'pieter',
    bio: 'Onderzoekt bij het RIVM wat hitte doet met de gezondheid.',
  },
  {
    sessie: 'warmte-in-de-wijk-voor-wethouders',
    persoon: 'karim',
    bio: 'Wethouder in Heerenveen. Koos zelf als eerste voor een dorp zonder gasnet.',
  },
];

/** Who organises along. */
export const medeOrganisatoren: readonly { readonly sessie: string; readonly persoon: string }[] = leerkring.map(
  ({ slug }) => ({ sessie: slug, persoon: 'nadia' }),
);
