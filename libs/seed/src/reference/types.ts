/**
 * Shapes of the reference data. The unions repeat the enums of the published schema, because this
 * library imports nothing: it must be readable by the seeder, by specs and by tools alike.
 */
export type Doelgroep = 'AMBTENAAR' | 'BESTUURDER' | 'RAADSLID' | 'GRIFFIER' | 'VNG' | 'PARTNER';

export type OrganisatieSoort =
  | 'GEMEENTE'
  | 'VNG'
  | 'KENNISINSTELLING'
  | 'OPLEIDER'
  | 'FINANCIER'
  | 'OVERHEID'
  | 'KOEPEL'
  | 'PLATFORM';

export type NetwerkVorm = 'LEREND_NETWERK' | 'COMMUNITY_OF_PRACTICE' | 'KENNISSCHAKELPUNT' | 'THEMATAFEL' | 'PLATFORM';
export type NetwerkAccess = 'OPEN' | 'ON_REQUEST' | 'INVITE_ONLY';
export type WerkgroepPhase = 'VOORBEREIDING' | 'VERKENNING' | 'UITVOERING' | 'BORGING' | 'AFGEROND';

export type KennisvraagStage =
  | 'GESIGNALEERD'
  | 'GEARTICULEERD'
  | 'GEAGENDEERD'
  | 'GEPROGRAMMEERD'
  | 'IN_ONDERZOEK'
  | 'BEANTWOORD'
  | 'DOORWERKING';

export type KennisproductSoort =
  | 'RAPPORT'
  | 'WEBINAR'
  | 'PODCAST'
  | 'LEZING'
  | 'PRAKTIJKVOORBEELD'
  | 'TOOL'
  | 'DATABRON';

/** A gemeente on 1 January 2026; population on 1 January 2024. */
export interface ReferenceGemeente {
  /** CBS code, four digits. */
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
  readonly inwoners: number;
  /** CBS size class, 1 (smallest) to 8 (largest). */
  readonly grootteklasse: number;
  /** Name of the veiligheidsregio. */
  readonly regio: string;
  readonly corop: string;
  /** Mail and web domains, the main one first. */
  readonly domains: readonly string[];
}

export interface ReferenceOrganisatie {
  readonly slug: string;
  readonly name: string;
  readonly soort: Exclude<OrganisatieSoort, 'GEMEENTE'>;
  /** Only where certain: somebody with such an address is proposed this organisation at sign-up. */
  readonly domains?: readonly string[];
  /** The source names a group of parties, not one body (such as "de provinciale academies"). */
  readonly collective?: true;
  /** Title of the document that names it. */
  readonly source: string;
}

export interface ReferenceOnderwerp {
  readonly slug: string;
  readonly name: string;
  /** How the parties work together on it, as the source words it. */
  readonly samenwerkingsvorm: string;
  /** Slugs of organisations. */
  readonly partners: readonly string[];
}

export interface ReferenceThema {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly source: string;
  readonly onderwerpen: readonly ReferenceOnderwerp[];
}

export interface ReferenceWerkgroep {
  readonly slug: string;
  readonly name: string;
  readonly thema: string;
  /** Slug of the onderwerp on the kennisagenda. */
  readonly onderwerp: string;
  readonly summary: string;
  readonly phase: WerkgroepPhase;
  readonly partners: readonly string[];
  readonly goals: { readonly inhoudelijk: string; readonly procesmatig: string };
  readonly source: string;
}

export interface ReferenceNetwerk {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly vorm: NetwerkVorm;
  readonly access: NetwerkAccess;
  readonly thema: string;
  readonly parentSlug?: string;
  readonly partners: readonly string[];
  readonly doelgroepen: readonly Doelgroep[];
  readonly source: string;
}

export interface ReferenceKennisproduct {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly soort: KennisproductSoort;
  /** Our own classification; empty where the title does not tell. */
  readonly themas: readonly string[];
  /** Slug of the organisation that made it, where the source says so. */
  readonly publisher?: string;
  /** As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly source: string;
}

export interface ReferenceKennisvraag {
  readonly slug: string;
  readonly question: string;
  readonly stage: KennisvraagStage;
  /** True: put into a question by us from the text of the source. False: a question the source itself asks. */
  readonly derived: boolean;
  readonly source: string;
}

export interface ReferenceAgendaOnderwerp {
  readonly onderwerp: string;
  readonly kennisvragen: readonly ReferenceKennisvraag[];
}

export interface ReferenceAgendaThema {
  readonly thema: string;
  readonly summary: string;
  readonly onderwerpen: readonly ReferenceAgendaOnderwerp[];
}

export interface ReferenceKennisagenda {
  readonly period: string;
  readonly title: string;
  readonly intro: string;
  readonly source: string;
  readonly themas: readonly ReferenceAgendaThema[];
}
