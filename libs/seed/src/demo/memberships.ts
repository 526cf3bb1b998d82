import { netwerken as referenceNetwerken } from '../reference/netwerken.js';
import { werkgroepen } from '../reference/werkgroepen.js';
import { netwerken as demoNetwerken } from './netwerken.js';
import type { DemoMembership, MembershipRole } from './types.js';

interface Room {
  readonly members: readonly string[];
  readonly trekkers?: readonly string[];
  readonly requested?: readonly string[];
}

/** Who sits where, in the order in which they joined. Bram facilitates every network and is added below. */
const inNetwerken: Readonly<Record<string, Room>> = {
  plek: { members: ['jeroen', 'pieter', 'daan', 'erik', 'koen', 'karim', 'thomas', 'linda', 'sjoerd', 'sofie'] },
  'bodem-en-ondergrond': {
    members: ['daan', 'gijs', 'tim', 'linda', 'karim', 'jeroen', 'koen', 'noor'],
    requested: ['fenna'],
  },
  'zeer-zorgwekkende-stoffen': {
    members: ['paula', 'sofie', 'sjoerd', 'hanneke', 'jeroen', 'pieter'],
    requested: ['noor', 'erik'],
  },
  vth: { members: ['sjoerd', 'erik', 'tim', 'paula', 'jeroen', 'patrick'], requested: ['koen'] },
  'gezonde-leefomgeving-en-landelijk-gebied': {
    members: ['pieter', 'koen', 'hanneke', 'wietske', 'noor', 'jeroen', 'karim'],
  },
  'circulaire-economie': { members: ['ruben', 'mirjam', 'stefan', 'noor', 'vera', 'marieke', 'pieter'] },
  'klimaatadaptatie-en-energietransitie': {
    members: ['thomas', 'pieter', 'noor', 'linda', 'anouk', 'fenna', 'gijs', 'arjan'],
  },
  'platform-sociaal-domein': {
    members: [
      'sanne',
      'carolien',
      'lotte',
      'yvonne',
      'ingrid',
      'esra',
      'nadia',
      'mehmet',
      'amira',
      'hassan',
      'ellen',
      'saskia',
      'ilse',
    ],
  },
  'kansenongelijkheid-en-jeugd': { members: ['lotte', 'esra', 'sanne', 'mehmet', 'maaike', 'ellen', 'carolien'] },
  'toekomstbestendige-zorg': {
    members: ['ingrid', 'yvonne', 'sanne', 'saskia', 'ellen', 'hanneke', 'lotte', 'carolien', 'esra'],
  },
  bestaanszekerheid: {
    members: ['mehmet', 'nadia', 'amira', 'carolien', 'sanne', 'omar', 'hassan', 'maaike', 'lotte', 'noor', 'ilse'],
  },
  'wijkaanpak-aardgasvrij': {
    members: ['stefan', 'anouk', 'noor', 'omar', 'fenna', 'wietske', 'arjan', 'ruben', 'roos'],
  },
  'wethouders-klimaat-en-energie': { members: ['karim', 'marieke', 'jolanda', 'wim'] },
  'datagedreven-werken': {
    members: ['rachid', 'maaike', 'gijs', 'sanne', 'vera', 'mehmet', 'thomas', 'fatima', 'roos'],
  },
  'digitale-weerbaarheid': { members: ['marleen', 'gijs', 'wim', 'fenna', 'joost'], requested: ['rachid', 'erik'] },
  'burgerberaad-en-participatie': {
    members: ['judith', 'patrick', 'wietske', 'dirk', 'bas', 'chantal', 'jolanda', 'stefan', 'noor', 'ilse'],
  },
  'sterke-raad': { members: ['dirk', 'margriet', 'bas', 'chantal', 'youssef'] },
  'vroegsignalering-van-schulden': {
    members: ['nadia', 'mehmet', 'amira', 'omar', 'carolien', 'sanne'],
    requested: ['yvonne'],
  },
};

const inWerkgroepen: Readonly<Record<string, Room>> = {
  'voedsel-gezondheid-leefomgeving': { trekkers: ['hanneke'], members: ['pieter', 'koen', 'leon', 'lotte'] },
  'delta-en-water': { trekkers: ['linda'], members: ['thomas', 'gijs', 'leon', 'karim', 'jeroen'] },
  'energietransitie-en-sociaal-domein': {
    trekkers: ['arjan'],
    members: ['omar', 'noor', 'anouk', 'sanne', 'leon', 'stefan'],
  },
  'leefbaarheid-en-veiligheid': { trekkers: ['patrick'], members: ['wietske', 'ingrid', 'leon', 'maaike'] },
  'versterking-lokale-democratie': { trekkers: ['judith'], members: ['dirk', 'margriet', 'leon', 'bas', 'wim'] },
};

const LONG_AGO = -240;

/** Spread over the past months, the first of the list first, so that "lid sinds" differs and stays the same at every start. */
const joinedAt = (position: number, of: number): number =>
  LONG_AGO + Math.round((position * (-LONG_AGO - 40)) / Math.max(of, 1));

const roomMemberships = (
  kind: DemoMembership['kind'],
  slug: string,
  room: Room,
  facilitators: readonly string[],
): DemoMembership[] => {
  const active =
    (role: MembershipRole) =>
    (persoon: string, at: number, all: readonly string[]): DemoMembership => ({
      kind,
      slug,
      persoon,
      role,
      status: 'ACTIVE',
      dayOffset: joinedAt(at, all.length),
    });
  return [
    ...facilitators.map(active('FACILITATOR')),
    ...(room.trekkers ?? []).map(active('TREKKER')),
    ...room.members.map(active('LID')),
    ...(room.requested ?? []).map(
      (persoon, at): DemoMembership => ({ kind, slug, persoon, role: 'LID', status: 'REQUESTED', dayOffset: -1 - at }),
    ),
  ];
};

const nobody: Room = { members: [] };

/** Every membership of the demo, of real and invented networks and of the pilots. */
export const memberships: readonly DemoMembership[] = [
  ...[...referenceNetwerken, ...demoNetwerken].flatMap(({ slug }) =>
    roomMemberships('netwerk', slug, inNetwerken[slug] ?? nobody, ['bram']),
  ),
  ...werkgroepen.flatMap(({ slug }) => roomMemberships('werkgroep', slug, inWerkgroepen[slug] ?? nobody, [])),
];
