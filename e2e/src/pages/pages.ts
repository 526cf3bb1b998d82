import type { APIRequestContext } from '@playwright/test';
import { gql } from '../support/api.js';
import { cast } from '../support/test.js';

/** Who looks; a visitor has not signed in. */
export type Reader = keyof typeof cast | 'visitor';

/** A page in one of its states. */
export type PageState = {
  /** Of the pictures. */
  name: string;
  /** The route of the application, as its own files write it. */
  route: string;
  reader: Reader;
  /** With the parameters of the route filled in. */
  path: string | ((found: Found) => string);
  /** A button that comes later than the rest, and has to be in the picture. */
  button?: string;
};

/** What has no address that is known beforehand. */
export type Found = {
  sessie: string;
  draft: string;
  wanted: string;
  chosen: string;
  gesprek: string;
  vraag: string;
  persoon: string;
};

const everyone = ['visitor', 'noor'] as const;
const both = (name: string, route: string, path: PageState['path'] = route): PageState[] =>
  everyone.map((reader) => ({ name, route, reader, path }));
const as = (reader: Reader, name: string, route: string, path: PageState['path'] = route): PageState => ({
  name,
  route,
  reader,
  path,
});

const netwerk = '/netwerken/$slug/';
const organise = '/kennissessies/$id/organiseren/';

/** Every page there is, for those for whom it differs. The spec beside this file holds it against the routes. */
export const pages: readonly PageState[] = [
  ...both('vandaag', '/'),
  as('ilse', 'vandaag', '/'),
  as('joost', 'vandaag', '/'),
  as('visitor', 'inloggen', '/inloggen'),
  as('noor', 'inloggen', '/inloggen'),
  as('visitor', 'aanmelden-verlopen', '/aanmelden/$token', '/aanmelden/verlopen'),
  as('visitor', 'toegang-aanvragen', '/toegang-aanvragen'),

  ...both('netwerken', '/netwerken'),
  as('visitor', 'netwerken-leeg', '/netwerken', '/netwerken?zoek=xyzzyq'),
  as('bram', 'netwerk-nieuw', '/netwerken/nieuw'),
  as('noor', 'netwerk-nieuw-mag-niet', '/netwerken/nieuw'),
  ...both('netwerk', netwerk, '/netwerken/bestaanszekerheid'),
  ...both('netwerk-gesprekken', `${netwerk}gesprekken`, '/netwerken/bestaanszekerheid/gesprekken'),
  ...both('netwerk-kennissessies', `${netwerk}kennissessies`, '/netwerken/bestaanszekerheid/kennissessies'),
  ...both('netwerk-leden', `${netwerk}leden`, '/netwerken/bestaanszekerheid/leden'),
  as('bram', 'netwerk-verzoeken', `${netwerk}verzoeken`, '/netwerken/digitale-weerbaarheid/verzoeken'),
  as('noor', 'netwerk-aangevraagd', netwerk, '/netwerken/zeer-zorgwekkende-stoffen'),

  ...both('kennissessies', '/kennissessies'),
  ...both('kennissessies-maand', '/kennissessies', '/kennissessies?weergave=maand'),
  as('visitor', 'kennissessies-leeg', '/kennissessies', '/kennissessies?zoek=xyzzyq'),
  ...both('kennissessie', '/kennissessies/$id', ({ sessie }) => `/kennissessies/${sessie}`),
  as('bram', 'kennissessie', '/kennissessies/$id', ({ sessie }) => `/kennissessies/${sessie}`),
  as('bram', 'kennissessie-concept', '/kennissessies/$id', ({ draft }) => `/kennissessies/${draft}`),
  as('bram', 'kennissessie-nieuw', '/kennissessies/nieuw'),
  as('noor', 'kennissessie-nieuw-mag-niet', '/kennissessies/nieuw'),
  as(
    'bram',
    'kennissessie-bewerken',
    '/kennissessies/$id/bewerken',
    ({ sessie }) => `/kennissessies/${sessie}/bewerken`,
  ),
  as('bram', 'organiseren-deelnemers', organise, ({ sessie }) => `/kennissessies/${sessie}/organiseren`),
  as(
    'bram',
    'organiseren-aanmelding',
    `${organise}aanmelding`,
    ({ wanted }) => `/kennissessies/${wanted}/organiseren/aanmelding`,
  ),
  as(
    'bram',
    'organiseren-aanvragen',
    `${organise}aanmelding`,
    ({ chosen }) => `/kennissessies/${chosen}/organiseren/aanmelding`,
  ),
  as('bram', 'organiseren-deelnemers-wachtlijst', organise, ({ wanted }) => `/kennissessies/${wanted}/organiseren`),
  as('pieter', 'kennissessie-aangeboden', '/kennissessies/$id', ({ wanted }) => `/kennissessies/${wanted}`),
  as('sanne', 'kennissessie-aangevraagd', '/kennissessies/$id', ({ chosen }) => `/kennissessies/${chosen}`),
  as('visitor', 'plaats-link-onbekend', '/kennissessies/plaats/$token', '/kennissessies/plaats/onbekend'),
  as('noor', 'organiseren-mag-niet', organise, ({ sessie }) => `/kennissessies/${sessie}/organiseren`),

  { ...as('noor', 'gesprek', '/gesprekken/$id', ({ gesprek }) => `/gesprekken/${gesprek}`), button: 'Vet' },
  as('visitor', 'gesprek-niet-te-zien', '/gesprekken/$id', ({ gesprek }) => `/gesprekken/${gesprek}`),

  ...both('opleidingen', '/opleidingen'),
  as('visitor', 'opleidingen-leeg', '/opleidingen', '/opleidingen?zoek=xyzzyq'),
  as('visitor', 'opleiding', '/opleidingen/$slug', '/opleidingen/basis-warmtetransitie'),
  ...both('werkgroepen', '/werkgroepen'),
  ...both('werkgroep', '/werkgroepen/$slug', '/werkgroepen/energietransitie-en-sociaal-domein'),
  ...both('kennisagenda', '/kennisagenda'),
  as('visitor', 'kennisbank', '/kennisbank'),
  as('visitor', 'kennisbank-leeg', '/kennisbank', '/kennisbank?zoek=xyzzyq'),
  as('visitor', 'kennisproduct', '/kennisbank/$slug', '/kennisbank/vesta-mais-model'),

  ...both('stel-een-vraag', '/stel-een-vraag'),
  as('noor', 'stel-een-vraag-onderwerp', '/stel-een-vraag/$stap', '/stel-een-vraag/onderwerp'),
  as('noor', 'vraag-verstuurd', '/stel-een-vraag/verstuurd/$id', ({ vraag }) => `/stel-een-vraag/verstuurd/${vraag}`),
  ...both('vragen', '/vragen'),
  as('noor', 'vraag', '/vragen/$id', ({ vraag }) => `/vragen/${vraag}`),
  as('ilse', 'vraag', '/vragen/$id', ({ vraag }) => `/vragen/${vraag}`),
  as('ilse', 'vragen-inbox', '/vragen'),
  as('ilse', 'vragen-inbox-open', '/vragen', ({ vraag }) => `/vragen?rij=alle&vraag=${vraag}`),

  as('visitor', 'zoeken', '/zoeken'),
  ...both('zoeken-energie', '/zoeken', '/zoeken?q=energie'),
  as('visitor', 'zoeken-leeg', '/zoeken', '/zoeken?q=xyzzyq'),
  as('noor', 'meldingen', '/meldingen'),
  as('visitor', 'meldingen', '/meldingen'),
  as('noor', 'account', '/account'),
  as('visitor', 'account', '/account'),
  as('noor', 'persoon', '/leden/$persoonId', ({ persoon }) => `/leden/${persoon}`),
  as('visitor', 'persoon', '/leden/$persoonId', ({ persoon }) => `/leden/${persoon}`),
  as('joost', 'beheer', '/beheer'),

  as('visitor', 'toegankelijkheid', '/toegankelijkheid'),
  as('visitor', 'privacy', '/privacy'),
  as('visitor', 'hulp', '/hulp'),
];

type Nodes<T> = { nodes: T[] };
type Search = {
  kennissessies: Nodes<{ id: string }>;
  leervragen: Nodes<{ id: string }>;
  me: { persoon: { id: string } };
  netwerk: { ruimteId: string };
};

/** Looks up, as Noor and as Bram, what the addresses above leave open. */
export async function findPlaces(noor: APIRequestContext, bram: APIRequestContext): Promise<Found> {
  const from = new Date().toISOString();
  const own = await gql<Search>(
    noor,
    `query ($from: DateTime) {
      kennissessies(filter: { mine: true, from: $from }, first: 1) { nodes { id } }
      leervragen(first: 1) { nodes { id } }
      me { persoon { id } }
      netwerk(slug: "bestaanszekerheid") { ruimteId }
    }`,
    { from },
  );
  const talk = 'query ($ruimteId: ID!) { gesprekken(ruimteId: $ruimteId, first: 1) { nodes { id } } }';
  const { gesprekken } = await gql<{ gesprekken: Nodes<{ id: string }> }>(noor, talk, own.netwerk);
  const plan =
    'query ($from: DateTime) { kennissessies(filter: { from: $from }, first: 100) { nodes { id title status } } }';
  const planned = await gql<{ kennissessies: Nodes<{ id: string; title: string; status: string }> }>(bram, plan, {
    from,
  });
  return {
    sessie: idOf(own.kennissessies.nodes[0]),
    wanted: idOf(planned.kennissessies.nodes.find(({ title }) => title.startsWith('Samen sneller beslissen'))),
    chosen: idOf(planned.kennissessies.nodes.find(({ title }) => title.startsWith('Oefenen met lastige gesprekken'))),
    draft: idOf(planned.kennissessies.nodes.find(({ status }) => status === 'DRAFT')),
    gesprek: idOf(gesprekken.nodes[0]),
    vraag: idOf(own.leervragen.nodes[0]),
    persoon: own.me.persoon.id,
  };
}

function idOf(thing: { id: string } | undefined): string {
  if (!thing) throw new Error('The demo content lacks something that the pages are looked at with.');
  return thing.id;
}
