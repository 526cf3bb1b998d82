import type { cast } from '../support/test.js';
import type { Found } from './find-places.js';

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
const ideePath = '/kennissessies/ideeen/$ideeId';
const organise = '/kennissessies/$id/organiseren/';

/** Every page there is, for those for whom it differs. The spec beside this file holds it against the routes. */
export const pages: readonly PageState[] = [
  ...both('vandaag', '/'),
  as('ilse', 'vandaag', '/'),
  as('joost', 'vandaag', '/'),
  as('visitor', 'inloggen', '/inloggen'),
  as('noor', 'inloggen', '/inloggen'),
  as('visitor', 'aanmelden-verlopen', '/aanmelden/$token', '/aanmelden/verlopen'),
  as('visitor', 'herinneringen-uit', '/herinneringen/$token', '/herinneringen/voorbeeld'),
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
  ...both('kennissessies-week', '/kennissessies', '/kennissessies?weergave=week'),
  ...both('kennissessies-maand', '/kennissessies', '/kennissessies?weergave=maand'),
  as('visitor', 'kennissessies-leeg', '/kennissessies', '/kennissessies?zoek=xyzzyq'),
  as('visitor', 'antwoord-verlopen', '/kennissessies/antwoord/$token', '/kennissessies/antwoord/verlopen'),
  as('visitor', 'terug-verlopen', '/kennissessies/terug/$token', '/kennissessies/terug/verlopen'),
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
  ...both('reeks', '/kennissessies/reeks/$id', ({ reeks }) => `/kennissessies/reeks/${reeks}`),
  as('bram', 'reeks', '/kennissessies/reeks/$id', ({ reeks }) => `/kennissessies/reeks/${reeks}`),
  as(
    'ilse',
    'reeks-aanmelden',
    '/kennissessies/reeks/$id/aanmelden',
    ({ reeks }) => `/kennissessies/reeks/${reeks}/aanmelden`,
  ),
  as('noor', 'kennissessie-van-reeks', '/kennissessies/$id', ({ vanReeks }) => `/kennissessies/${vanReeks}`),
  as(
    'bram',
    'kennissessie-van-reeks-bewerken',
    '/kennissessies/$id/bewerken',
    ({ vanReeks }) => `/kennissessies/${vanReeks}/bewerken`,
  ),
  as('bram', 'kennissessie-kopie', '/kennissessies/nieuw', ({ vanReeks }) => `/kennissessies/nieuw?van=${vanReeks}`),
  as(
    'bram',
    'organiseren-mensen',
    `${organise}mensen`,
    ({ vanReeks }) => `/kennissessies/${vanReeks}/organiseren/mensen`,
  ),
  as('bram', 'organiseren', organise, ({ sessie }) => `/kennissessies/${sessie}/organiseren`),
  as('bram', 'organiseren-wachtlijst', organise, ({ wanted }) => `/kennissessies/${wanted}/organiseren`),
  as('bram', 'organiseren-voorbij', organise, ({ voorbij }) => `/kennissessies/${voorbij}/organiseren`),
  as(
    'bram',
    'organiseren-deelnemers',
    `${organise}deelnemers`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/deelnemers`,
  ),
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
  as(
    'bram',
    'organiseren-deelnemers-wachtlijst',
    `${organise}deelnemers`,
    ({ wanted }) => `/kennissessies/${wanted}/organiseren/deelnemers`,
  ),
  as('pieter', 'kennissessie-aangeboden', '/kennissessies/$id', ({ wanted }) => `/kennissessies/${wanted}`),
  as('sanne', 'kennissessie-aangevraagd', '/kennissessies/$id', ({ chosen }) => `/kennissessies/${chosen}`),
  as('visitor', 'plaats-link-onbekend', '/kennissessies/plaats/$token', '/kennissessies/plaats/onbekend'),
  as('bram', 'organiseren-vragen', `${organise}vragen`, ({ vraagt }) => `/kennissessies/${vraagt}/organiseren/vragen`),
  as('bram', 'organiseren-gasten', `${organise}gasten`, ({ vraagt }) => `/kennissessies/${vraagt}/organiseren/gasten`),
  as('visitor', 'gast-onbekend', '/kennissessies/gast/$token', '/kennissessies/gast/onbekend'),
  as('noor', 'aanmelden-vragen', '/kennissessies/$id/aanmelden', ({ vraagt }) => `/kennissessies/${vraagt}/aanmelden`),
  as('noor', 'collega-aanmelden', '/kennissessies/$id/collega', ({ vraagt }) => `/kennissessies/${vraagt}/collega`),
  as('visitor', 'afmelden-link-fout', '/kennissessies/afmelden/$token', '/kennissessies/afmelden/onbekend'),

  ...both('ideeen', '/kennissessies/ideeen'),
  as('visitor', 'ideeen-leeg', '/kennissessies/ideeen', '/kennissessies/ideeen?thema=xyzzyq'),
  as('bram', 'idee-nieuw', '/kennissessies/ideeen/nieuw'),
  ...both('idee', ideePath, ({ idee }) => `/kennissessies/ideeen/${idee}`),
  as('bram', 'idee', ideePath, ({ idee }) => `/kennissessies/ideeen/${idee}`),
  as('bram', 'idee-bewerken', `${ideePath}/bewerken`, ({ idee }) => `/kennissessies/ideeen/${idee}/bewerken`),
  as('bram', 'idee-datum', `${ideePath}/datum`, ({ idee }) => `/kennissessies/ideeen/${idee}/datum`),
  as(
    'bram',
    'organiseren-agendas',
    `${organise}agendas`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/agendas`,
  ),
  as(
    'bram',
    'organiseren-antwoorden',
    `${organise}antwoorden`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/antwoorden`,
  ),
  as(
    'bram',
    'organiseren-aanwezigheid',
    `${organise}aanwezigheid`,
    ({ voorbij }) => `/kennissessies/${voorbij}/organiseren/aanwezigheid`,
  ),
  as(
    'bram',
    'organiseren-aanwezigheid-vooraf',
    `${organise}aanwezigheid`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/aanwezigheid`,
  ),
  as('bram', 'organiseren-inchecken-vooraf', `${organise}inchecken`, ({ sessie }) => {
    return `/kennissessies/${sessie}/organiseren/inchecken`;
  }),
  ...both('inchecken', '/inchecken'),
  as('noor', 'inchecken-verlopen-code', '/inchecken/$code', '/inchecken/CDFHJK'),
  as('visitor', 'inchecken-eerst-inloggen', '/inchecken/$code', '/inchecken/CDFHJK'),
  ...both('certificaat', '/certificaten/$number', ({ certificaat }) => `/certificaten/${certificaat}`),
  as('visitor', 'certificaat-onbekend', '/certificaten/$number', '/certificaten/AC-2026-ONBEKEND'),
  as('noor', 'mijn-certificaten', '/account/certificaten'),
  as('visitor', 'mijn-certificaten', '/account/certificaten'),
  as(
    'bram',
    'organiseren-herinneringen',
    `${organise}herinneringen`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/herinneringen`,
  ),
  as('noor', 'organiseren-mag-niet', organise, ({ sessie }) => `/kennissessies/${sessie}/organiseren`),

  as(
    'bram',
    'organiseren-evaluatie-klaarzetten',
    `${organise}evaluatie`,
    ({ sessie }) => `/kennissessies/${sessie}/organiseren/evaluatie`,
  ),
  as(
    'bram',
    'organiseren-evaluatie',
    `${organise}evaluatie`,
    ({ geweest }) => `/kennissessies/${geweest}/organiseren/evaluatie`,
  ),
  as(
    'bram',
    'organiseren-materiaal',
    `${organise}materiaal`,
    ({ geweest }) => `/kennissessies/${geweest}/organiseren/materiaal`,
  ),
  as('noor', 'kennissessie-opname', '/kennissessies/$id', ({ geweest }) => `/kennissessies/${geweest}`),
  as('noor', 'kennissessie-geweest', '/kennissessies/$id', ({ open }) => `/kennissessies/${open}`),
  as('noor', 'evaluatie', '/kennissessies/$id/evaluatie', ({ open }) => `/kennissessies/${open}/evaluatie`),
  as(
    'noor',
    'evaluatie-ingevuld',
    '/kennissessies/$id/evaluatie',
    ({ geweest }) => `/kennissessies/${geweest}/evaluatie`,
  ),

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
