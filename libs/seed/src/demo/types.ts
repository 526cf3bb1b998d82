import type { Doelgroep, KennisvraagStage, NetwerkAccess, NetwerkVorm } from '../reference/types.js';

/** Where somebody works: a gemeente by CBS code, or another organisation by slug (reference or demo). */
export type OrganisatieRef = { readonly gemeente: string } | { readonly organisatie: string };

export type PlatformRole = 'ADVISEUR' | 'REDACTEUR' | 'BEHEERDER';
export type MembershipRole = 'LID' | 'FACILITATOR' | 'TREKKER';
export type MembershipStatus = 'REQUESTED' | 'ACTIVE';
export type KennissessieForm = 'ONLINE' | 'ON_SITE' | 'HYBRID';
export type KennissessieStatus = 'DRAFT' | 'PUBLISHED' | 'COMPLETED' | 'CANCELLED';
export type LeervraagStatus = 'SUBMITTED' | 'IN_PROGRESS' | 'ROUTED' | 'ANSWERED' | 'CLOSED';
export type LeervraagOutcome = 'BEANTWOORD' | 'DOORVERWEZEN' | 'MAATWERK' | 'GEAGENDEERD';

/** Days from today; negative is past. Give it to `demoDate` for anything that people put in a calendar. */
export interface DemoMoment {
  readonly dayOffset: number;
  /** HH:MM, Dutch time. */
  readonly time: string;
}

export interface DemoPerson {
  /** What all other demo content refers to. */
  readonly key: string;
  readonly mail: string;
  readonly name: string;
  readonly functie: string;
  readonly doelgroep: Doelgroep;
  readonly organisatie: OrganisatieRef;
  readonly roles: readonly PlatformRole[];
  readonly themas: readonly string[];
  readonly expertise: readonly string[];
  /** Named in the documents and in every test; the others fill the rooms. */
  readonly cast: boolean;
}

export interface DemoNetwerk {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly vorm: NetwerkVorm;
  readonly access: NetwerkAccess;
  readonly thema: string;
  readonly parentSlug?: string;
  readonly partners: readonly string[];
  readonly doelgroepen: readonly Doelgroep[];
}

/** A place in a network (reference or demo) or in a werkgroep. */
export interface DemoMembership {
  readonly kind: 'netwerk' | 'werkgroep';
  readonly slug: string;
  readonly persoon: string;
  readonly role: MembershipRole;
  readonly status: MembershipStatus;
  /** When it began, or when it was asked for. */
  readonly dayOffset: number;
}

export interface DemoKennissessie extends DemoMoment {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly form: KennissessieForm;
  readonly location?: string;
  readonly onlineUrl?: string;
  /** null: no limit. */
  readonly capacity: number | null;
  readonly doelgroepen: readonly Doelgroep[];
  readonly thema: string;
  readonly netwerk: string | null;
  readonly status: KennissessieStatus;
  readonly organiser: string;
  /** In order of registration: those beyond the capacity are on the waiting list. */
  readonly registrations: readonly string[];
  /** Of a completed session: registered, but did not come. */
  readonly absent?: readonly string[];
  /** Of a completed session whose attendance nobody has closed yet: who has checked in. */
  readonly seen?: readonly string[];
  /** The session gives certificates of this many hours. */
  readonly certificate?: { readonly hours: number; readonly note?: string };
  /** Of a cancelled session. */
  readonly cancelReason?: string;
}

/** How registering for a session goes. */
export interface DemoSeating {
  /** Of the kennissessie. */
  readonly slug: string;
  readonly approval?: boolean;
  readonly closesDaysBefore?: number;
  /** From so many who wait the organiser hears of it. */
  readonly threshold?: number;
  /** Places that are kept, for a doelgroep or for a gemeente by its code. */
  readonly pools: readonly { readonly doelgroep?: Doelgroep; readonly gemeente?: string; readonly places: number }[];
  /** The first who waits: a place is kept for them, to say yes or no. */
  readonly offerTo: string | null;
  readonly reserved: { readonly by: string; readonly places: number } | null;
  readonly requested: readonly string[];
  readonly declined: readonly { readonly key: string; readonly reason: string }[];
}

export interface DemoQuestion {
  readonly kind: 'TEXT' | 'CHOICE' | 'YES_NO';
  readonly label: string;
  /** Of a text: more than one line. */
  readonly long?: boolean;
  readonly options?: readonly string[];
  readonly required: boolean;
  readonly purpose: string;
  readonly retentionDays: number;
}

/** What is asked of those who register for one session. */
export interface DemoSessionQuestions {
  readonly sessie: string;
  readonly questions: readonly DemoQuestion[];
  /** By person, who is registered: one answer for each question; null: none. */
  readonly answers: Readonly<Record<string, readonly (string | null)[]>>;
}

/** A session without a date. The moment is when it was put up. */
export interface DemoSessieIdee extends DemoMoment {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly doelgroepen: readonly Doelgroep[];
  readonly thema: string;
  readonly netwerk: string | null;
  readonly organiser: string;
  /** In order of interest. */
  readonly interested: Readonly<Record<string, 'REGISTER' | 'TELL'>>;
}

/** What came back from the calendars of those with a seat at a session. */
export interface DemoAntwoorden {
  readonly sessie: string;
  readonly answers: readonly { readonly persoon: string; readonly partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' }[];
  /** What only the organiser can judge. */
  readonly handWork: readonly {
    readonly persoon: string;
    readonly kind: 'COUNTER' | 'DELEGATED' | 'OTHER_ATTENDEE' | 'REFRESH' | 'UNCLEAR' | 'MESSAGE';
    readonly subject: string;
    readonly words: string;
    /** The time that is proposed, in minutes after the present one. */
    readonly moveMinutes?: number;
    /** False: nobody vouches for who sent it. */
    readonly authentic: boolean;
  }[];
}

export interface DemoReeks {
  readonly slug: string;
  readonly title: string;
  readonly frequency: 'WEEKLY' | 'MONTHLY_BY_WEEKDAY' | 'MONTHLY_LAST_WEEKDAY';
  readonly every: number;
  /** Slugs of its sessions. */
  readonly sessies: readonly string[];
  /** What was changed by hand, by session. */
  readonly afwijkend: Readonly<Record<string, readonly string[]>>;
}

/** Somebody with an account (`persoon`), or a name. */
export interface DemoSpreker {
  readonly sessie: string;
  readonly persoon?: string;
  readonly name?: string;
  readonly organisatie?: string;
  readonly bio: string;
}

/** What an organiser set for the reminders of a session. */
export interface DemoHerinnering {
  /** Slug of a kennissessie. */
  readonly sessie: string;
  readonly week: boolean;
  readonly day: boolean;
  readonly hour: boolean;
  readonly note: string;
}

/** An evaluatie that opened when its session ended. */
export interface DemoEvaluatie {
  readonly sessie: string;
  readonly anonymous: boolean;
  readonly preparedBy: string;
  readonly answeredBy: readonly string[];
  /** One form per person, its answers in the order of the questions; null where nothing was said. */
  readonly forms: readonly (readonly (number | readonly number[] | string | null)[])[];
}

type DemoVisibility = 'PARTICIPANTS' | 'NETWERK' | 'EVERYONE';

/** A link or a PDF. */
export type DemoMateriaal = { readonly title: string; readonly visibility: DemoVisibility } & (
  | { readonly url: string }
  | { readonly pdf: { readonly name: string; readonly content: Buffer } }
);

/** What a session left behind. */
export interface DemoOpbrengst {
  readonly sessie: string;
  readonly addedBy: string;
  readonly materiaal: readonly DemoMateriaal[];
  readonly recording: {
    readonly url: string;
    readonly visibility: DemoVisibility;
    /** A line each: time and title. */
    readonly chapters: string;
    /** WebVTT. */
    readonly transcript: string;
  } | null;
  /** Markdown. */
  readonly summary: string | null;
}

export interface DemoOrganisatie {
  readonly slug: string;
  readonly name: string;
  readonly soort: 'OPLEIDER';
}

export interface DemoUitvoering extends DemoMoment {
  readonly minutes: number;
  readonly form: KennissessieForm;
  readonly place?: string;
  readonly provincie?: string;
}

export interface DemoOpleiding {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Slug of a demo organisation. */
  readonly aanbieder: string;
  readonly themas: readonly string[];
  readonly doelgroepen: readonly Doelgroep[];
  /** In cents; null: on request. */
  readonly price: number | null;
  readonly uitvoeringen: readonly DemoUitvoering[];
}

export interface DemoBericht extends DemoMoment {
  readonly author: string;
  /** Markdown. */
  readonly body: string;
  /** Position of an earlier bericht in the same gesprek. */
  readonly replyTo?: number;
}

export interface DemoGesprek {
  readonly slug: string;
  readonly ruimte: { readonly kind: 'netwerk' | 'werkgroep'; readonly slug: string };
  readonly title: string;
  /** Oldest first, all before today; the first one opens the gesprek. */
  readonly berichten: readonly DemoBericht[];
  /** Position of the bericht that answered the question, where one did. */
  readonly answer?: number;
}

/** Exactly one of the three, as in the API. */
export type DemoRoute =
  | { readonly adviseur: string; readonly note?: string }
  | { readonly organisatie: string; readonly note?: string }
  | { readonly netwerk: string; readonly note?: string };

export interface DemoLeervraag extends DemoMoment {
  readonly slug: string;
  readonly askedBy: string;
  readonly subject: string;
  readonly question: string;
  readonly thema: string | null;
  readonly status: LeervraagStatus;
  /** Key of an adviseur; null: nobody took it up yet. */
  readonly assignee: string | null;
  readonly routedTo?: DemoRoute;
  readonly answer?: DemoMoment & { readonly body: string; readonly outcome: LeervraagOutcome };
}

/** How far a kennisvraag of the agenda is in the demo, and which gemeenten say that it plays there too. */
export interface DemoKennisvraag {
  readonly kennisvraag: string;
  readonly stage: KennisvraagStage;
  /** CBS codes. */
  readonly supportedBy: readonly string[];
}
