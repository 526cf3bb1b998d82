/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnswerEvaluatieInput = {
  answers: Array<EvaluatieAnswerInput>;
};

export type AnswerInput = {
  questionId: string | number;
  /** One text, the chosen options, or JA or NEE. Empty takes an answer back. */
  values: Array<string>;
};

/** UNKNOWN takes back what was said. */
export type AttendanceMark =
  | 'ABSENT'
  | 'PRESENT'
  | 'UNKNOWN';

/** How it is known that somebody was there. */
export type AttendanceWay =
  | 'CODE'
  | 'JOIN'
  | 'LIST'
  | 'QR';

/** What somebody answered in their calendar. */
export type CalendarPartstat =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TENTATIVE';

export type CalendarReply =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'DELEGATED'
  | 'NEEDS_ACTION'
  | 'TENTATIVE';

export type CertificaatregelingInput = {
  hours: number;
  isOn: boolean;
  kennissessieId: string | number;
  note?: string | null | undefined;
};

/** Either somebody with an account, or the address and name of somebody without one. */
export type ColleagueInput = {
  email?: string | null | undefined;
  name?: string | null | undefined;
  persoonId?: string | number | null | undefined;
};

export type CreateNetwerkInput = {
  access: NetwerkAccess;
  doelgroepen: Array<Doelgroep>;
  name: string;
  summary: string;
  /** Slug of a thema. */
  thema: string;
  vorm: NetwerkVorm;
};

export type DecideAccessRequestInput = {
  admit: boolean;
  /** Where an admitted person works. */
  organisatieId?: string | number | null | undefined;
  /** Needed to decline; the one who asked gets to read it. */
  reason?: string | null | undefined;
};

export type Doelgroep =
  | 'AMBTENAAR'
  | 'BESTUURDER'
  | 'GRIFFIER'
  | 'PARTNER'
  | 'RAADSLID'
  | 'VNG';

/** An answer to one question: a number, choices or text, as its kind asks. */
export type EvaluatieAnswerInput = {
  /** Positions of the choices, from 0. */
  choices?: Array<number> | null | undefined;
  questionId: string | number;
  scale?: number | null | undefined;
  text?: string | null | undefined;
};

export type EvaluatieInput = {
  /** Without names. Told to those who fill it in. */
  anonymous: boolean;
  questions: Array<EvaluatieQuestionInput>;
};

export type EvaluatiePhase =
  | 'CLOSED'
  | 'OPEN'
  | 'PREPARED'
  | 'PROPOSED';

export type EvaluatieQuestionInput = {
  choices?: Array<string>;
  kind: EvaluatieQuestionKind;
  required: boolean;
  several?: boolean;
  text: string;
};

export type EvaluatieQuestionKind =
  | 'CHOICE'
  | 'SCALE'
  | 'TEXT';

/** How it stands with somebody who was invited. */
export type GuestStatus =
  | 'COMING'
  | 'DECLINED'
  | 'INVITED'
  | 'WAITING'
  | 'WITHDRAWN';

/** Why somebody has to look at an answer: another time proposed, somebody else sent, written back, and so on. */
export type HandWorkKind =
  | 'COUNTER'
  | 'DELEGATED'
  | 'MESSAGE'
  | 'OTHER_ATTENDEE'
  | 'REFRESH'
  | 'SPEAKER_DECLINED'
  | 'UNCLEAR';

export type InterestWish =
  | 'REGISTER'
  | 'TELL';

export type KennisproductFilter = {
  search?: string | null | undefined;
  soort?: KennisproductSoort | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
};

export type KennisproductSoort =
  | 'DATABRON'
  | 'LEZING'
  | 'PODCAST'
  | 'PRAKTIJKVOORBEELD'
  | 'RAPPORT'
  | 'TOOL'
  | 'WEBINAR';

export type KennissessieFilter = {
  doelgroep?: Doelgroep | null | undefined;
  /** Sessions that start at this time or later. Without `from`, `to` and `mine`: those that are not over. */
  from?: string | null | undefined;
  /** Only those the reader is registered for or organises. */
  mine?: boolean | null | undefined;
  netwerkId?: string | number | null | undefined;
  search?: string | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
  /** Sessions that start before this time. */
  to?: string | null | undefined;
};

export type KennissessieForm =
  | 'HYBRID'
  | 'ONLINE'
  | 'ON_SITE';

export type KennissessieInput = {
  /** null: no limit. */
  capacity?: number | null | undefined;
  doelgroepen: Array<Doelgroep>;
  endsAt: string;
  form: KennissessieForm;
  location?: string | null | undefined;
  netwerkId?: string | number | null | undefined;
  onlineUrl?: string | null | undefined;
  startsAt: string;
  summary: string;
  /** Slug of a thema. */
  thema: string;
  title: string;
};

/** A person with an account, or the name of a speaker who has none. */
export type KennissessiePersonInput = {
  bio?: string | null | undefined;
  name?: string | null | undefined;
  organisatie?: string | null | undefined;
  persoonId?: string | number | null | undefined;
  role: KennissessieRole;
};

/** What somebody is to a session. */
export type KennissessieRole =
  | 'CO_ORGANIZER'
  | 'SPEAKER';

export type KennissessieStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'PUBLISHED';

export type KennisvraagStage =
  | 'BEANTWOORD'
  | 'DOORWERKING'
  | 'GEAGENDEERD'
  | 'GEARTICULEERD'
  | 'GEPROGRAMMEERD'
  | 'GESIGNALEERD'
  | 'IN_ONDERZOEK';

export type LeervraagFilter = {
  assigneeId?: string | number | null | undefined;
  /** Words of the question, or its number. */
  search?: string | null | undefined;
  status?: LeervraagStatus | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
  /** Only those that nobody has taken on. */
  unassigned?: boolean | null | undefined;
};

export type LeervraagOutcome =
  | 'BEANTWOORD'
  | 'DOORVERWEZEN'
  | 'GEAGENDEERD'
  | 'MAATWERK';

export type LeervraagStatus =
  | 'ANSWERED'
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'ROUTED'
  | 'SUBMITTED';

export type MarkAttendanceInput = {
  kennissessieId: string | number;
  mark: AttendanceMark;
  registrationIds: Array<string | number>;
};

export type MateriaalInput = {
  title: string;
  /** Of a link; https. */
  url?: string | null | undefined;
  visibility: OpbrengstVisibility;
};

export type MeldingKind =
  | 'GESPREK'
  | 'KENNISSESSIE'
  | 'LEERVRAAG'
  | 'NETWERK'
  | 'TOEGANG'
  | 'WERKGROEP';

export type MembershipRole =
  | 'FACILITATOR'
  | 'LID'
  | 'TREKKER';

export type MembershipStatus =
  | 'ACTIVE'
  | 'DECLINED'
  | 'LEFT'
  | 'REQUESTED';

export type MovePersonInput = {
  /** -1: one place earlier; 1: one place later. */
  by: number;
  id: string | number;
};

export type NetwerkAccess =
  | 'INVITE_ONLY'
  | 'ON_REQUEST'
  | 'OPEN';

export type NetwerkFilter = {
  /** Only those the reader is a member of. */
  mine?: boolean | null | undefined;
  search?: string | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
  vorm?: NetwerkVorm | null | undefined;
};

export type NetwerkStatus =
  | 'ACTIVE'
  | 'ARCHIVED';

export type NetwerkVorm =
  | 'COMMUNITY_OF_PRACTICE'
  | 'KENNISSCHAKELPUNT'
  | 'LEREND_NETWERK'
  | 'PLATFORM'
  | 'THEMATAFEL';

export type OpbrengstVisibility =
  | 'EVERYONE'
  | 'NETWERK'
  | 'PARTICIPANTS';

export type OpleidingFilter = {
  doelgroep?: Doelgroep | null | undefined;
  /** Of a coming run. */
  form?: KennissessieForm | null | undefined;
  /** Of a coming run. */
  provincie?: string | null | undefined;
  search?: string | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
};

export type OpleidingLevel =
  | 'BASIS'
  | 'EXPERT'
  | 'VERDIEPING';

export type OpleidingStatus =
  | 'DRAFT'
  | 'PUBLISHED';

export type OrganisatieSoort =
  | 'FINANCIER'
  | 'GEMEENTE'
  | 'KENNISINSTELLING'
  | 'KOEPEL'
  | 'OPLEIDER'
  | 'OVERHEID'
  | 'PLATFORM'
  | 'VNG';

export type PlaceLinkKind =
  | 'OFFER'
  | 'SECOND_DATE';

export type PlaceLinkState =
  | 'DECLINED'
  | 'GONE'
  | 'OPEN'
  | 'TAKEN'
  | 'WAITING';

/** For a doelgroep or for an organisatie, one of the two. */
export type PlacePoolInput = {
  doelgroep?: Doelgroep | null | undefined;
  /** From then on what is left is for everybody. */
  opensAt?: string | null | undefined;
  organisatieId?: string | number | null | undefined;
  places: number;
};

/** A kennissessie as it is being written; nothing of it need be there yet. */
export type PlanningHelpInput = {
  doelgroepen?: Array<Doelgroep> | null | undefined;
  endsAt?: string | null | undefined;
  /** The session itself, when it is being changed. */
  kennissessieId?: string | number | null | undefined;
  startsAt?: string | null | undefined;
  summary?: string | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
  title?: string | null | undefined;
};

export type PlatformRole =
  | 'ADVISEUR'
  | 'BEHEERDER'
  | 'REDACTEUR';

export type QuestionInput = {
  kind: QuestionKind;
  label: string;
  /** Of a text: more than one line. */
  long?: boolean;
  /** Of a choice: more than one option. */
  multiple?: boolean;
  options?: Array<string>;
  /** What the answers are used for. */
  purpose: string;
  required?: boolean;
  /** How many days after the session the answers are deleted. */
  retentionDays: number;
};

export type QuestionKind =
  | 'CHOICE'
  | 'TEXT'
  | 'YES_NO';

export type QuestionMove =
  | 'DOWN'
  | 'UP';

export type RecordingInput = {
  /** A line each, as in "12:30 Vragen uit de zaal". */
  chapters: string;
  /** null: the video that was uploaded stays. */
  url?: string | null | undefined;
  visibility: OpbrengstVisibility;
};

/** What of a session can differ from its series. */
export type ReeksAspect =
  | 'AUDIENCE'
  | 'CAPACITY'
  | 'PLACE'
  | 'SUMMARY'
  | 'TIME'
  | 'TITLE';

export type ReeksFrequency =
  | 'MONTHLY_BY_WEEKDAY'
  | 'MONTHLY_LAST_WEEKDAY'
  | 'WEEKLY';

/** The weekday, and which one of the month, are those of the first session. */
export type ReeksRuleInput = {
  /** Either this or `until`. */
  count?: number | null | undefined;
  /** Every so many weeks or months. */
  every?: number;
  frequency: ReeksFrequency;
  /** ISO date: the last day that may have a session. */
  until?: string | null | undefined;
};

/** Which sessions of a series a change is for. */
export type ReeksScope =
  | 'ALL_COMING'
  | 'THIS'
  | 'THIS_AND_FOLLOWING';

export type RegisterInput = {
  doelgroep: Doelgroep;
  functie: string;
  name: string;
};

export type RegistrationRulesInput = {
  approval: boolean;
  offerMinutes: number;
  pools: Array<PlacePoolInput>;
  promoteUntilHours: number;
  /** null: until it starts. */
  registrationClosesAt?: string | null | undefined;
  waitlistMode: WaitlistMode;
  waitlistThreshold: number;
};

export type RegistrationStatus =
  | 'ATTENDED'
  | 'CANCELLED'
  | 'DECLINED'
  | 'NO_SHOW'
  | 'REGISTERED'
  | 'REQUESTED'
  | 'WAITLISTED';

export type ReminderKind =
  | 'DAY'
  | 'HOUR'
  | 'WEEK';

export type ReminderPreferenceInput = {
  day: boolean;
  hour: boolean;
  week: boolean;
};

/** What came of the button behind a mailed link. */
export type ReplyLinkOutcome =
  | 'ALREADY'
  | 'NOT_OPEN'
  | 'ON_PAGE'
  | 'RELEASED'
  | 'SEAT'
  | 'TOO_LATE'
  | 'WAITING';

export type ReplyLinkPurpose =
  | 'CONFIRM'
  | 'UNDO';

export type RequestAccessInput = {
  doelgroep: Doelgroep;
  email: string;
  functie: string;
  motivation: string;
  name: string;
  organisationName: string;
};

export type ResultKind =
  | 'GESPREK'
  | 'KENNISPRODUCT'
  | 'KENNISSESSIE'
  | 'KENNISVRAAG'
  | 'LEERVRAAG'
  | 'NETWERK'
  | 'OPLEIDING'
  | 'PERSOON'
  | 'WERKGROEP';

/** Exactly one target. */
export type RouteLeervraagInput = {
  adviseurId?: string | number | null | undefined;
  netwerkId?: string | number | null | undefined;
  /** A word for those who get it, at most 2,000 characters. */
  note?: string | null | undefined;
  organisatieId?: string | number | null | undefined;
};

export type SeatCalendarFilter =
  | 'BOUNCED'
  | 'UNANSWERED'
  | 'WRONG';

export type SeatCalendarState =
  | 'AT_ODDS'
  | 'BOUNCED'
  | 'CURRENT'
  | 'UNDER_WAY';

export type SeatFactName =
  | 'ANSWERED'
  | 'BOUNCED'
  | 'CHANGED'
  | 'INVITED'
  | 'RESENT'
  | 'WITHDRAWN';

export type SessieIdeeFilter = {
  /** Only those the reader is interested in or organises. */
  mine?: boolean | null | undefined;
  /** Slug of a thema. */
  thema?: string | null | undefined;
};

export type SessieIdeeInput = {
  doelgroepen: Array<Doelgroep>;
  netwerkId?: string | number | null | undefined;
  summary: string;
  /** Slug of a thema. */
  thema: string;
  title: string;
};

export type SessieIdeeStatus =
  | 'OPEN'
  | 'PLANNED'
  | 'WITHDRAWN';

export type SessionRemindersInput = {
  day: boolean;
  hour: boolean;
  note?: string | null | undefined;
  week: boolean;
};

export type SpeakerInput = {
  bio?: string | null | undefined;
  /** Only of a speaker without an account. */
  name?: string | null | undefined;
  /** Only of a speaker without an account. */
  organisatie?: string | null | undefined;
};

export type StartGesprekInput = {
  /** Markdown. */
  body: string;
  ruimteId: string | number;
  title: string;
};

export type SubmitLeervraagInput = {
  /** 20 to 5,000 characters, plain text. */
  question: string;
  /** 5 to 160 characters. */
  subject: string;
  /** Slug of a thema. */
  thema?: string | null | undefined;
};

export type UpdateProfileInput = {
  doelgroep: Doelgroep;
  /** What others may ask about. */
  expertise?: Array<string>;
  functie: string;
  name: string;
  /** Slugs of thema's. */
  themas: Array<string>;
};

/** Who of those who wait gets a place that falls free: who waits longest, or whoever chance picks. */
export type WaitlistMode =
  | 'DRAW'
  | 'ORDER';

export type WalkInInput = {
  email: string;
  kennissessieId: string | number;
  /** The session gets one place more when it is full. */
  makeRoom?: boolean | null | undefined;
};

export type WerkgroepPhase =
  | 'AFGEROND'
  | 'BORGING'
  | 'UITVOERING'
  | 'VERKENNING'
  | 'VOORBEREIDING';

export type WerkgroepStepState =
  | 'DONE'
  | 'NEXT'
  | 'NOW';

export type BeheerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BeheerQuery = { me: { viewerCan: { decideAccessRequests: boolean } } | null, accessRequests: { totalCount: number, nodes: Array<{ id: string, email: string, name: string, functie: string, doelgroep: Doelgroep, organisationName: string, motivation: string, requestedAt: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BeheerJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type BeheerJobsQuery = { parkedJobs: Array<{ id: string, task: string, attempts: number, lastError: string, since: string }> };

export type BeheerOrganisatiesQueryVariables = Exact<{
  search: string;
}>;


export type BeheerOrganisatiesQuery = { organisaties: { nodes: Array<{ id: string, name: string, provincie: string | null }> } };

export type DecideAccessRequestMutationVariables = Exact<{
  id: string | number;
  input: DecideAccessRequestInput;
}>;


export type DecideAccessRequestMutation = { decideAccessRequest: { id: string, decidedAt: string | null, admitted: boolean | null } };

export type RetryParkedJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryParkedJobMutation = { retryParkedJob: boolean };

export type BeheerRequestFragment = { id: string, email: string, name: string, functie: string, doelgroep: Doelgroep, organisationName: string, motivation: string, requestedAt: string };

export type CertificaatQueryVariables = Exact<{
  number: string;
}>;


export type CertificaatQuery = { certificaat: { number: string, persoonName: string, title: string, organizerName: string, startsAt: string, endsAt: string, hours: number, note: string | null, issuedAt: string, withdrawnAt: string | null, viewerCan: { download: boolean, mail: boolean } } | null };

export type OwnCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCertificatesQuery = { ownCertificates: Array<{ year: number, hours: number, certificaten: Array<{ number: string, title: string, startsAt: string, hours: number, note: string | null }> }> };

export type CertificaatregelingQueryVariables = Exact<{
  kennissessieId: string | number;
}>;


export type CertificaatregelingQuery = { certificaatregeling: { isOn: boolean, hours: number, note: string | null, issued: number } | null };

export type ArrangeCertificatesMutationVariables = Exact<{
  input: CertificaatregelingInput;
}>;


export type ArrangeCertificatesMutation = { arrangeCertificates: { isOn: boolean, hours: number, note: string | null, issued: number } };

export type MailCertificateMutationVariables = Exact<{
  number: string;
}>;


export type MailCertificateMutation = { mailCertificate: boolean };

export type CertificaatFactsFragment = { number: string, persoonName: string, title: string, organizerName: string, startsAt: string, endsAt: string, hours: number, note: string | null, issuedAt: string, withdrawnAt: string | null, viewerCan: { download: boolean, mail: boolean } };

export type CertificaatregelingFactsFragment = { isOn: boolean, hours: number, note: string | null, issued: number };

export type GesprekkenQueryVariables = Exact<{
  ruimteId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type GesprekkenQuery = { gesprekken: { totalCount: number, nodes: Array<{ id: string, title: string, berichtCount: number, unreadCount: number, lastBerichtAt: string, startedBy: { id: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type StartGesprekMutationVariables = Exact<{
  input: StartGesprekInput;
}>;


export type StartGesprekMutation = { startGesprek: { id: string } };

export type GesprekRowFragment = { id: string, title: string, berichtCount: number, unreadCount: number, lastBerichtAt: string, startedBy: { id: string, name: string } };

export type GesprekQueryVariables = Exact<{
  id: string | number;
}>;


export type GesprekQuery = { gesprek: { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, lastBerichtId: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } } | null };

export type BerichtenQueryVariables = Exact<{
  gesprekId: string | number;
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  around?: string | number | null | undefined;
}>;


export type BerichtenQuery = { gesprek: { id: string, berichten: { earlierCursor: string | null, nodes: Array<{ id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PostBerichtMutationVariables = Exact<{
  gesprekId: string | number;
  body: string;
  clientId: string | number;
  replyToId?: string | number | null | undefined;
}>;


export type PostBerichtMutation = { postBericht: { id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } } };

export type EditBerichtMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type EditBerichtMutation = { editBericht: { id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } } };

export type DeleteBerichtMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteBerichtMutation = { deleteBericht: { id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } } };

export type MarkGesprekReadMutationVariables = Exact<{
  gesprekId: string | number;
  upToBerichtId: string | number;
}>;


export type MarkGesprekReadMutation = { markGesprekRead: { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, lastBerichtId: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } } };

export type GesprekHeadFragment = { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, lastBerichtId: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } };

export type BerichtItemFragment = { id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } };

export type CheckInOfferQueryVariables = Exact<{
  code: string;
}>;


export type CheckInOfferQuery = { checkInOffer: { checkedIn: boolean, kennissessie: { id: string, title: string, startsAt: string, endsAt: string } } | null };

export type CheckInMutationVariables = Exact<{
  code: string;
  scanned: boolean;
}>;


export type CheckInMutation = { checkIn: { id: string, kennissessie: { id: string, title: string } } };

export type KennisagendaQueryVariables = Exact<{ [key: string]: never; }>;


export type KennisagendaQuery = { kennisagenda: { id: string, title: string, period: string, intro: string, source: string | null, themas: Array<{ summary: string, thema: { id: string, slug: string, name: string }, onderwerpen: Array<{ samenwerkingsvorm: string, stage: KennisvraagStage | null, onderwerp: { id: string, slug: string, name: string }, partners: Array<{ id: string, name: string }>, kennisvragen: Array<{ id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } }> }> }> } | null };

export type AgendaThemaPartFragment = { summary: string, thema: { id: string, slug: string, name: string }, onderwerpen: Array<{ samenwerkingsvorm: string, stage: KennisvraagStage | null, onderwerp: { id: string, slug: string, name: string }, partners: Array<{ id: string, name: string }>, kennisvragen: Array<{ id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } }> }> };

export type AgendaOnderwerpPartFragment = { samenwerkingsvorm: string, stage: KennisvraagStage | null, onderwerp: { id: string, slug: string, name: string }, partners: Array<{ id: string, name: string }>, kennisvragen: Array<{ id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } }> };

export type AgendaKennisvraagFragment = { id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } };

export type SupportKennisvraagMutationVariables = Exact<{
  id: string | number;
}>;


export type SupportKennisvraagMutation = { supportKennisvraag: { id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } } };

export type WithdrawKennisvraagSupportMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawKennisvraagSupportMutation = { withdrawSupport: { id: string, question: string, stage: KennisvraagStage, derived: boolean, source: string | null, supportCount: number, viewerSupports: boolean, viewerCan: { support: boolean, withdrawSupport: boolean } } };

export type KennisbankQueryVariables = Exact<{
  filter?: KennisproductFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KennisbankQuery = { kennisproducten: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, summary: string, soort: KennisproductSoort, publishedOn: string | null, source: { id: string, name: string } | null, themas: Array<{ id: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type KennisbankThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type KennisbankThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type KennisproductCardFragment = { id: string, slug: string, title: string, summary: string, soort: KennisproductSoort, publishedOn: string | null, source: { id: string, name: string } | null, themas: Array<{ id: string, name: string }> };

export type KennisproductQueryVariables = Exact<{
  slug: string;
}>;


export type KennisproductQuery = { kennisproduct: { id: string, slug: string, title: string, summary: string, soort: KennisproductSoort, publishedOn: string | null, reviewOn: string | null, url: string | null, source: { id: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } | null };

export type KennisproductDetailFragment = { id: string, slug: string, title: string, summary: string, soort: KennisproductSoort, publishedOn: string | null, reviewOn: string | null, url: string | null, source: { id: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> };

export type AttendanceSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceSheetQuery = { kennissessie: { id: string, attendance: { presentCount: number, absentCount: number, unknownCount: number, opensAt: string, closedAt: string | null, canMark: boolean, canMarkAbsent: boolean, canClose: boolean, code: { code: string, url: string, until: string } | null } | null } | null };

export type AttendanceListQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceListQuery = { kennissessie: { id: string, registrations: { totalCount: number, nodes: Array<{ id: string, status: RegistrationStatus, attendance: { present: boolean, way: AttendanceWay, walkIn: boolean, recordedAt: string } | null, persoon: { id: string, name: string, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkAttendanceMutation = { markAttendance: { id: string, attendance: { presentCount: number, absentCount: number, unknownCount: number, opensAt: string, closedAt: string | null, canMark: boolean, canMarkAbsent: boolean, canClose: boolean, code: { code: string, url: string, until: string } | null } | null } };

export type MarkRestAbsentMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type MarkRestAbsentMutation = { markRestAbsent: Array<string> };

export type CloseAttendanceMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type CloseAttendanceMutation = { closeAttendance: { id: string, attendance: { presentCount: number, absentCount: number, unknownCount: number, opensAt: string, closedAt: string | null, canMark: boolean, canMarkAbsent: boolean, canClose: boolean, code: { code: string, url: string, until: string } | null } | null } };

export type AddWalkInMutationVariables = Exact<{
  input: WalkInInput;
}>;


export type AddWalkInMutation = { addWalkIn: { id: string, persoon: { id: string, name: string } } };

export type AttendanceSheetFactsFragment = { attendance: { presentCount: number, absentCount: number, unknownCount: number, opensAt: string, closedAt: string | null, canMark: boolean, canMarkAbsent: boolean, canClose: boolean, code: { code: string, url: string, until: string } | null } | null };

export type AttendanceEntryFragment = { id: string, status: RegistrationStatus, attendance: { present: boolean, way: AttendanceWay, walkIn: boolean, recordedAt: string } | null, persoon: { id: string, name: string, organisatie: { id: string, name: string } | null } };

export type SessionAnsweredQuestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionAnsweredQuestionsQuery = { kennissessie: { id: string, answeredQuestions: Array<{ kind: ResultKind, id: string, title: string, url: string }> } | null };

export type LinkQuestionMutationVariables = Exact<{
  kennissessieId: string | number;
  kind: ResultKind;
  questionId: string | number;
  linked: boolean;
}>;


export type LinkQuestionMutation = { linkQuestion: { id: string, answeredQuestions: Array<{ kind: ResultKind, id: string, title: string, url: string }> } };

export type SessionAnsweredFragment = { id: string, answeredQuestions: Array<{ kind: ResultKind, id: string, title: string, url: string }> };

export type AntwoordLinkQueryVariables = Exact<{
  token: string;
}>;


export type AntwoordLinkQuery = { replyLink: { valid: boolean, purpose: ReplyLinkPurpose | null, kennissessieId: string | null, title: string | null, startsAt: string | null, endsAt: string | null, hasSeat: boolean } };

export type AntwoordConfirmMutationVariables = Exact<{
  token: string;
}>;


export type AntwoordConfirmMutation = { confirmDecline: { outcome: ReplyLinkOutcome, waitlistPosition: number | null } };

export type AntwoordUndoMutationVariables = Exact<{
  token: string;
}>;


export type AntwoordUndoMutation = { undoDecline: { outcome: ReplyLinkOutcome, waitlistPosition: number | null } };

export type AntwoordSummaryQueryVariables = Exact<{
  kennissessieId: string | number;
}>;


export type AntwoordSummaryQuery = { answerSummary: { accepted: number, tentative: number, declined: number, unanswered: number, openHandWork: number } };

export type AntwoordHandWorkQueryVariables = Exact<{
  kennissessieId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AntwoordHandWorkQuery = { handWork: { totalCount: number, nodes: Array<{ id: string, kind: HandWorkKind, subject: string, words: string, proposedStartsAt: string | null, proposedEndsAt: string | null, authentic: boolean, receivedAt: string, doneAt: string | null, persoon: { id: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AntwoordFinishMutationVariables = Exact<{
  id: string | number;
}>;


export type AntwoordFinishMutation = { finishHandWork: { id: string, kind: HandWorkKind, subject: string, words: string, proposedStartsAt: string | null, proposedEndsAt: string | null, authentic: boolean, receivedAt: string, doneAt: string | null, persoon: { id: string, name: string } } };

export type AntwoordWorkFragment = { id: string, kind: HandWorkKind, subject: string, words: string, proposedStartsAt: string | null, proposedEndsAt: string | null, authentic: boolean, receivedAt: string, doneAt: string | null, persoon: { id: string, name: string } };

export type AntwoordGivenFragment = { id: string, calendarAnswer: { partstat: CalendarPartstat, receivedAt: string, isCurrent: boolean } | null };

export type KennissessieCalendarsQueryVariables = Exact<{
  id: string | number;
  filter?: SeatCalendarFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KennissessieCalendarsQuery = { kennissessie: { id: string, calendarTally: { people: number, wrong: number, unanswered: number, bounced: number } | null, calendars: { totalCount: number, nodes: Array<{ registrationId: string, status: RegistrationStatus, state: SeatCalendarState, hasLatest: boolean, version: number | null, sentAs: SeatFactName | null, sentAt: string | null, answer: CalendarReply | null, answeredAt: string | null, answeredVersion: number | null, bouncedAt: string | null, bounceReason: string | null, unanswered: boolean, resendable: boolean, persoon: { id: string, name: string, organisatie: { id: string, name: string } | null }, history: Array<{ kind: SeatFactName, version: number, at: string, answer: CalendarReply | null, detail: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type KennissessieOwnCalendarQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieOwnCalendarQuery = { kennissessie: { id: string, viewerRegistration: { id: string, calendar: { registrationId: string, status: RegistrationStatus, state: SeatCalendarState, hasLatest: boolean, version: number | null, sentAs: SeatFactName | null, sentAt: string | null, answer: CalendarReply | null, answeredAt: string | null, answeredVersion: number | null, bouncedAt: string | null, bounceReason: string | null, unanswered: boolean, resendable: boolean, history: Array<{ kind: SeatFactName, version: number, at: string, answer: CalendarReply | null, detail: string | null }> } | null } | null } | null };

export type ResendKennissessieInvitationMutationVariables = Exact<{
  registrationId: string | number;
}>;


export type ResendKennissessieInvitationMutation = { resendInvitation: { registrationId: string, status: RegistrationStatus, state: SeatCalendarState, hasLatest: boolean, version: number | null, sentAs: SeatFactName | null, sentAt: string | null, answer: CalendarReply | null, answeredAt: string | null, answeredVersion: number | null, bouncedAt: string | null, bounceReason: string | null, unanswered: boolean, resendable: boolean, history: Array<{ kind: SeatFactName, version: number, at: string, answer: CalendarReply | null, detail: string | null }> } };

export type ResendBouncedKennissessieInvitationsMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type ResendBouncedKennissessieInvitationsMutation = { resendBouncedInvitations: number };

export type KennissessieSeatCalendarFragment = { registrationId: string, status: RegistrationStatus, state: SeatCalendarState, hasLatest: boolean, version: number | null, sentAs: SeatFactName | null, sentAt: string | null, answer: CalendarReply | null, answeredAt: string | null, answeredVersion: number | null, bouncedAt: string | null, bounceReason: string | null, unanswered: boolean, resendable: boolean, history: Array<{ kind: SeatFactName, version: number, at: string, answer: CalendarReply | null, detail: string | null }> };

export type ColleaguesQueryVariables = Exact<{
  search: string;
}>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string, functie: string | null }> };

export type RegisteredColleaguesQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisteredColleaguesQuery = { kennissessie: { id: string, registeredByViewer: Array<{ id: string, status: RegistrationStatus, persoon: { id: string, name: string } }> } | null };

export type RegisterColleagueMutationVariables = Exact<{
  kennissessieId: string | number;
  colleague: ColleagueInput;
}>;


export type RegisterColleagueMutation = { registerColleague: { id: string, status: RegistrationStatus, persoon: { id: string, name: string } } };

export type CancelColleagueRegistrationMutationVariables = Exact<{
  registrationId: string | number;
}>;


export type CancelColleagueRegistrationMutation = { cancelColleagueRegistration: { id: string, status: RegistrationStatus, persoon: { id: string, name: string } } };

export type ColleagueSeatFragment = { id: string, status: RegistrationStatus, persoon: { id: string, name: string } };

export type SignedSeatQueryVariables = Exact<{
  token: string;
}>;


export type SignedSeatQuery = { signedSeat: { title: string, startsAt: string, endsAt: string, status: RegistrationStatus, sessionStatus: KennissessieStatus } };

export type DeclineSignedSeatMutationVariables = Exact<{
  token: string;
}>;


export type DeclineSignedSeatMutation = { declineSignedSeat: { title: string, startsAt: string, endsAt: string, status: RegistrationStatus, sessionStatus: KennissessieStatus } };

export type SignedSeatFactsFragment = { title: string, startsAt: string, endsAt: string, status: RegistrationStatus, sessionStatus: KennissessieStatus };

export type KennissessieQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieQuery = { kennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } | null };

export type KennissessieAttendeesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type KennissessieAttendeesQuery = { kennissessie: { id: string, questions: Array<{ id: string, label: string, kind: QuestionKind }>, registrations: { totalCount: number, nodes: Array<{ id: string, status: RegistrationStatus, waitlistPosition: number | null, since: string, lapsed: boolean, offer: { expiresAt: string } | null, keptFor: { doelgroep: Doelgroep | null, organisatie: { id: string, name: string } | null } | null, answers: Array<{ questionId: string, values: Array<string> }>, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, calendarAnswer: { partstat: CalendarPartstat, receivedAt: string, isCurrent: boolean } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PublishKennissessieMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishKennissessieMutation = { publishKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type CancelKennissessieMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelKennissessieMutation = { cancelKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type RestoreKennissessieMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreKennissessieMutation = { restoreKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type KennissessieDetailFragment = { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> };

export type KennissessieAttendeeFragment = { id: string, status: RegistrationStatus, waitlistPosition: number | null, since: string, lapsed: boolean, offer: { expiresAt: string } | null, keptFor: { doelgroep: Doelgroep | null, organisatie: { id: string, name: string } | null } | null, answers: Array<{ questionId: string, values: Array<string> }>, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, calendarAnswer: { partstat: CalendarPartstat, receivedAt: string, isCurrent: boolean } | null };

export type EvaluatieQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluatieQuery = { evaluatie: { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } } | null };

export type WaitingEvaluatieQueryVariables = Exact<{
  id: string | number;
}>;


export type WaitingEvaluatieQuery = { waitingEvaluatie: { id: string, anonymous: boolean, closesAt: string | null } | null };

export type EvaluatieResultsQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluatieResultsQuery = { evaluatie: { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, results: { invitedCount: number, answeredCount: number, shownCount: number, outcomes: Array<{ questionId: string, count: number, average: number | null, bars: Array<number>, texts: Array<{ text: string, author: string | null }> }> } | null, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } } | null };

export type PrepareEvaluatieMutationVariables = Exact<{
  id: string | number;
  input: EvaluatieInput;
}>;


export type PrepareEvaluatieMutation = { prepareEvaluatie: { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, results: { invitedCount: number, answeredCount: number, shownCount: number, outcomes: Array<{ questionId: string, count: number, average: number | null, bars: Array<number>, texts: Array<{ text: string, author: string | null }> }> } | null, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } } };

export type DropEvaluatieMutationVariables = Exact<{
  id: string | number;
}>;


export type DropEvaluatieMutation = { dropEvaluatie: { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, results: { invitedCount: number, answeredCount: number, shownCount: number, outcomes: Array<{ questionId: string, count: number, average: number | null, bars: Array<number>, texts: Array<{ text: string, author: string | null }> }> } | null, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } } };

export type AnswerEvaluatieMutationVariables = Exact<{
  id: string | number;
  input: AnswerEvaluatieInput;
}>;


export type AnswerEvaluatieMutation = { answerEvaluatie: { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } } };

export type EvaluatieDetailFragment = { id: string, title: string, anonymous: boolean, phase: EvaluatiePhase, sessionEndsAt: string, closesAt: string | null, answered: boolean, questions: Array<{ id: string, kind: EvaluatieQuestionKind, text: string, required: boolean, choices: Array<string>, several: boolean }>, viewerCan: { prepare: boolean, chooseAnonymity: boolean, drop: boolean, answer: boolean, seeResults: boolean } };

export type EvaluatieOutcomesFragment = { invitedCount: number, answeredCount: number, shownCount: number, outcomes: Array<{ questionId: string, count: number, average: number | null, bars: Array<number>, texts: Array<{ text: string, author: string | null }> }> };

export type CreateKennissessieMutationVariables = Exact<{
  input: KennissessieInput;
}>;


export type CreateKennissessieMutation = { createKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type UpdateKennissessieMutationVariables = Exact<{
  id: string | number;
  input: KennissessieInput;
}>;


export type UpdateKennissessieMutation = { updateKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type KennissessiePlanningQueryVariables = Exact<{
  mine: boolean;
}>;


export type KennissessiePlanningQuery = { viewerMayCreateKennissessie: boolean, netwerken: { nodes: Array<{ id: string, name: string, status: NetwerkStatus, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null }> } };

export type KennissessieGuestsQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieGuestsQuery = { kennissessie: { id: string, viewerCan: { inviteGuests: boolean }, guestInvitations: Array<{ id: string, email: string, name: string | null, status: GuestStatus, invitedAt: string, withdrawable: boolean }> } | null };

export type KennissessieGuestListFragment = { id: string, viewerCan: { inviteGuests: boolean }, guestInvitations: Array<{ id: string, email: string, name: string | null, status: GuestStatus, invitedAt: string, withdrawable: boolean }> };

export type GuestFragment = { id: string, email: string, name: string | null, status: GuestStatus, invitedAt: string, withdrawable: boolean };

export type InviteGuestsMutationVariables = Exact<{
  kennissessieId: string | number;
  emails: Array<string> | string;
}>;


export type InviteGuestsMutation = { inviteGuests: { invited: number, refused: Array<{ email: string, message: string }> } };

export type WithdrawGuestInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawGuestInvitationMutation = { withdrawGuestInvitation: { id: string, viewerCan: { inviteGuests: boolean }, guestInvitations: Array<{ id: string, email: string, name: string | null, status: GuestStatus, invitedAt: string, withdrawable: boolean }> } };

export type GuestLinkQueryVariables = Exact<{
  token: string;
}>;


export type GuestLinkQuery = { guestInvitation: { status: GuestStatus, open: boolean, needsName: boolean, invitedBy: string | null, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, questions: Array<{ id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }>, answers: Array<{ questionId: string, values: Array<string> }> } };

export type AnswerGuestInvitationMutationVariables = Exact<{
  token: string;
  comes: boolean;
  name?: string | null | undefined;
  answers?: Array<AnswerInput> | AnswerInput | null | undefined;
}>;


export type AnswerGuestInvitationMutation = { answerGuestInvitation: { status: GuestStatus, open: boolean, needsName: boolean, invitedBy: string | null, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, questions: Array<{ id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }>, answers: Array<{ questionId: string, values: Array<string> }> } };

export type GuestLinkFactsFragment = { status: GuestStatus, open: boolean, needsName: boolean, invitedBy: string | null, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, questions: Array<{ id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }>, answers: Array<{ questionId: string, values: Array<string> }> };

export type SessieIdeeenQueryVariables = Exact<{
  filter?: SessieIdeeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SessieIdeeenQuery = { sessieIdeeen: { totalCount: number, nodes: Array<{ id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SessieIdeeQueryVariables = Exact<{
  id: string | number;
}>;


export type SessieIdeeQuery = { sessieIdee: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } | null };

export type SessieIdeeInterestedQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SessieIdeeInterestedQuery = { sessieIdee: { id: string, interested: { totalCount: number, nodes: Array<{ wish: InterestWish, since: string, persoon: { id: string, name: string, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type CreateSessieIdeeMutationVariables = Exact<{
  input: SessieIdeeInput;
}>;


export type CreateSessieIdeeMutation = { createSessieIdee: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } };

export type UpdateSessieIdeeMutationVariables = Exact<{
  id: string | number;
  input: SessieIdeeInput;
}>;


export type UpdateSessieIdeeMutation = { updateSessieIdee: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } };

export type WithdrawSessieIdeeMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawSessieIdeeMutation = { withdrawSessieIdee: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } };

export type ShowInterestMutationVariables = Exact<{
  ideeId: string | number;
  wish: InterestWish;
}>;


export type ShowInterestMutation = { showInterest: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } };

export type DropInterestMutationVariables = Exact<{
  ideeId: string | number;
}>;


export type DropInterestMutation = { dropInterest: { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> } };

export type PlanSessieIdeeMutationVariables = Exact<{
  id: string | number;
  input: KennissessieInput;
}>;


export type PlanSessieIdeeMutation = { planSessieIdee: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type SessieIdeeCardFragment = { id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> };

export type SessieIdeeDetailFragment = { doelgroepen: Array<Doelgroep>, id: string, title: string, summary: string, status: SessieIdeeStatus, interestedCount: number, viewerWish: InterestWish | null, organizer: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string } | null, viewerCan: { showInterest: boolean, edit: boolean, withdraw: boolean, plan: boolean, seeInterested: boolean }, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }> };

export type SessieIdeeInterestFragment = { wish: InterestWish, since: string, persoon: { id: string, name: string, organisatie: { id: string, name: string } | null } };

export type KennissessiesQueryVariables = Exact<{
  filter?: KennissessieFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KennissessiesQuery = { kennissessies: { totalCount: number, nodes: Array<{ form: KennissessieForm, location: string | null, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, netwerk: { id: string, name: string } | null, themas: Array<{ id: string, name: string }>, organizer: { id: string, name: string } | null, reeks: { id: string, position: number, count: number } | null, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type KennissessieThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type KennissessieThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type KennissessieCardFragment = { form: KennissessieForm, location: string | null, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, netwerk: { id: string, name: string } | null, themas: Array<{ id: string, name: string }>, organizer: { id: string, name: string } | null, reeks: { id: string, position: number, count: number } | null, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } };

export type KennissessieSeatsFragment = { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } };

export type OpbrengstQueryVariables = Exact<{
  id: string | number;
}>;


export type OpbrengstQuery = { opbrengst: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } | null };

export type AddMateriaalLinkMutationVariables = Exact<{
  id: string | number;
  input: MateriaalInput;
}>;


export type AddMateriaalLinkMutation = { addMateriaalLink: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type UpdateMateriaalMutationVariables = Exact<{
  id: string | number;
  input: MateriaalInput;
}>;


export type UpdateMateriaalMutation = { updateMateriaal: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type RemoveMateriaalMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveMateriaalMutation = { removeMateriaal: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type OrderMateriaalMutationVariables = Exact<{
  id: string | number;
  ids: Array<string | number> | string | number;
}>;


export type OrderMateriaalMutation = { orderMateriaal: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type SaveRecordingMutationVariables = Exact<{
  id: string | number;
  input: RecordingInput;
}>;


export type SaveRecordingMutation = { saveRecording: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type RemoveRecordingMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveRecordingMutation = { removeRecording: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type RemoveTranscriptMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTranscriptMutation = { removeTranscript: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type SaveSessionSummaryMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type SaveSessionSummaryMutation = { saveSessionSummary: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type SendSessionSummaryMutationVariables = Exact<{
  id: string | number;
  body: string;
}>;


export type SendSessionSummaryMutation = { sendSessionSummary: { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } } };

export type OpbrengstDetailFragment = { id: string, hasNetwerk: boolean, summaryNetwerk: string | null, materiaal: Array<{ id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null }>, recording: { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> } | null, summary: { body: string, html: string, sentAt: string | null, gesprekId: string | null } | null, viewerCan: { manage: boolean } };

export type MateriaalItemFragment = { id: string, title: string, visibility: OpbrengstVisibility, url: string | null, file: { name: string, type: string, size: number } | null };

export type RecordingDetailFragment = { visibility: OpbrengstVisibility, url: string | null, videoUrl: string | null, captionsUrl: string | null, chaptersText: string, chapters: Array<{ at: number, title: string }>, cues: Array<{ at: number, speaker: string | null, text: string }> };

export type OrganiseOverzichtQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganiseOverzichtQuery = { kennissessie: { id: string, asking: { totalCount: number }, guestInvitations: Array<{ id: string, status: GuestStatus }>, calendarTally: { bounced: number } | null, registrationRules: { waitlistThreshold: number } | null, attendance: { unknownCount: number, closedAt: string | null, canClose: boolean, code: { code: string } | null } | null } | null, answerSummary: { accepted: number, openHandWork: number }, evaluatie: { id: string, phase: EvaluatiePhase, viewerCan: { prepare: boolean } } | null, opbrengst: { id: string, materiaal: Array<{ id: string }>, recording: { visibility: OpbrengstVisibility } | null, summary: { sentAt: string | null } | null } | null };

export type KennissessiePeopleFragment = { speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> };

export type SessionPersonFragment = { id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null };

export type SessionPeopleSearchQueryVariables = Exact<{
  query: string;
}>;


export type SessionPeopleSearchQuery = { zoeken: { nodes: Array<{ id: string, title: string, snippet: string }> } };

export type AddKennissessiePersonMutationVariables = Exact<{
  id: string | number;
  input: KennissessiePersonInput;
  wholeReeks: boolean;
}>;


export type AddKennissessiePersonMutation = { addKennissessiePerson: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type DescribeSpeakerMutationVariables = Exact<{
  id: string | number;
  input: SpeakerInput;
}>;


export type DescribeSpeakerMutation = { describeSpeaker: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type MoveKennissessiePersonMutationVariables = Exact<{
  input: MovePersonInput;
}>;


export type MoveKennissessiePersonMutation = { moveKennissessiePerson: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type RemoveKennissessiePersonMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveKennissessiePersonMutation = { removeKennissessiePerson: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } | null };

export type HandOverKennissessieMutationVariables = Exact<{
  id: string | number;
  persoonId: string | number;
  wholeReeks: boolean;
}>;


export type HandOverKennissessieMutation = { handOverKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type SpeakerAnswersQueryVariables = Exact<{
  id: string | number;
}>;


export type SpeakerAnswersQuery = { kennissessie: { id: string, speakers: Array<{ id: string, calendarAnswer: { partstat: CalendarPartstat, receivedAt: string, isCurrent: boolean } | null }> } | null };

export type SpeakerAnswerFragment = { id: string, calendarAnswer: { partstat: CalendarPartstat, receivedAt: string, isCurrent: boolean } | null };

export type KennissessiePlacesQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessiePlacesQuery = { kennissessie: { id: string, startsAt: string, viewerCan: { reservePlaces: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, lapsed: boolean, declineReason: string | null, wantsRecording: boolean } | null, viewerReservations: Array<{ id: string, heldPlaces: number }> } | null };

export type KennissessieOwnPlacesFragment = { id: string, startsAt: string, viewerCan: { reservePlaces: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, lapsed: boolean, declineReason: string | null, wantsRecording: boolean } | null, viewerReservations: Array<{ id: string, heldPlaces: number }> };

export type TakeOfferedSeatMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type TakeOfferedSeatMutation = { takeOfferedSeat: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type ReservePlacesMutationVariables = Exact<{
  kennissessieId: string | number;
  places: number;
}>;


export type ReservePlacesMutation = { reservePlaces: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, lapsed: boolean, declineReason: string | null, wantsRecording: boolean, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, reservePlaces: boolean }, viewerReservations: Array<{ id: string, heldPlaces: number }> } };

export type ReleaseReservationMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseReservationMutation = { releaseReservation: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, lapsed: boolean, declineReason: string | null, wantsRecording: boolean, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, reservePlaces: boolean }, viewerReservations: Array<{ id: string, heldPlaces: number }> } };

export type WantRecordingMutationVariables = Exact<{
  kennissessieId: string | number;
  wants: boolean;
}>;


export type WantRecordingMutation = { wantRecording: { id: string, wantsRecording: boolean } };

export type PlaceLinkQueryVariables = Exact<{
  token: string;
}>;


export type PlaceLinkQuery = { placeLink: { kind: PlaceLinkKind, state: PlaceLinkState, expiresAt: string | null, kennissessieId: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null } };

export type AnswerPlaceLinkMutationVariables = Exact<{
  token: string;
  take: boolean;
}>;


export type AnswerPlaceLinkMutation = { answerPlaceLink: { kind: PlaceLinkKind, state: PlaceLinkState, expiresAt: string | null, kennissessieId: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null } };

export type PlaceLinkFactsFragment = { kind: PlaceLinkKind, state: PlaceLinkState, expiresAt: string | null, kennissessieId: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null };

export type KennissessiePlanningHelpQueryVariables = Exact<{
  input: PlanningHelpInput;
}>;


export type KennissessiePlanningHelpQuery = { planningHelp: { unseenLeervragen: number, hints: Array<{ kind: ResultKind, id: string, title: string, url: string, startsAt: string | null, endsAt: string | null, clash: boolean, because: string, places: { taken: number, capacity: number | null, waiting: number } | null }> } };

export type PlanningHintRowFragment = { kind: ResultKind, id: string, title: string, url: string, startsAt: string | null, endsAt: string | null, clash: boolean, because: string, places: { taken: number, capacity: number | null, waiting: number } | null };

export type KennissessieQuestionFragment = { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string };

export type KennissessieAnswersQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieAnswersQuery = { kennissessie: { id: string, questions: Array<{ id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }>, viewerRegistration: { id: string, answers: Array<{ questionId: string, values: Array<string> }> } | null } | null };

export type KennissessieQuestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieQuestionsQuery = { kennissessie: { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> } | null };

export type KennissessieAskingFragment = { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> };

export type RegisterWithAnswersMutationVariables = Exact<{
  kennissessieId: string | number;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type RegisterWithAnswersMutation = { registerForKennissessie: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type ChangeKennissessieAnswersMutationVariables = Exact<{
  kennissessieId: string | number;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type ChangeKennissessieAnswersMutation = { changeKennissessieAnswers: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type AddKennissessieQuestionMutationVariables = Exact<{
  kennissessieId: string | number;
  input: QuestionInput;
}>;


export type AddKennissessieQuestionMutation = { addKennissessieQuestion: { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> } };

export type ChangeKennissessieQuestionMutationVariables = Exact<{
  id: string | number;
  input: QuestionInput;
}>;


export type ChangeKennissessieQuestionMutation = { changeKennissessieQuestion: { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> } };

export type MoveKennissessieQuestionMutationVariables = Exact<{
  id: string | number;
  move: QuestionMove;
}>;


export type MoveKennissessieQuestionMutation = { moveKennissessieQuestion: { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> } };

export type RemoveKennissessieQuestionMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveKennissessieQuestionMutation = { removeKennissessieQuestion: { id: string, viewerCan: { edit: boolean }, questionSummaries: Array<{ answeredCount: number, forgottenCount: number, forgottenAt: string | null, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string }, counts: Array<{ value: string, count: number }>, texts: Array<{ values: Array<string>, persoon: { id: string, name: string } }> }> } };

export type ReeksQueryVariables = Exact<{
  id: string | number;
}>;


export type ReeksQuery = { reeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> } | null };

export type ReeksPreviewQueryVariables = Exact<{
  startsAt: string;
  endsAt: string;
  rule: ReeksRuleInput;
}>;


export type ReeksPreviewQuery = { reeksPreview: Array<{ date: string, startsAt: string | null, endsAt: string | null, holiday: string | null, problem: string | null }> };

export type PlanReeksMutationVariables = Exact<{
  input: KennissessieInput;
  rule: ReeksRuleInput;
  without: Array<string> | string;
}>;


export type PlanReeksMutation = { planReeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> } };

export type UpdateReeksMutationVariables = Exact<{
  id: string | number;
  input: KennissessieInput;
  scope: ReeksScope;
  evenDeviating: boolean;
}>;


export type UpdateReeksMutation = { updateReeks: { count: number, kennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } } };

export type PublishReeksMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishReeksMutation = { publishReeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> } };

export type ExtendReeksMutationVariables = Exact<{
  id: string | number;
  times: number;
}>;


export type ExtendReeksMutation = { extendReeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> } };

export type CancelReeksMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelReeksMutation = { cancelReeks: { cancelled: number, deleted: number } };

export type ReeksQuestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReeksQuestionsQuery = { reeks: { id: string, title: string, viewerCan: { register: boolean, cancelRegistrations: boolean }, sessions: Array<{ id: string, startsAt: string, viewerCan: { register: boolean } }>, questions: Array<{ kennissessieIds: Array<string>, values: Array<string>, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string } }> } | null };

export type RegisterForReeksMutationVariables = Exact<{
  id: string | number;
  answers?: Array<AnswerInput> | AnswerInput | null | undefined;
}>;


export type RegisterForReeksMutation = { registerForReeks: { reeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> }, outcomes: Array<{ kennissessieId: string, refusal: string | null }> } };

export type CancelReeksRegistrationsMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelReeksRegistrationsMutation = { cancelReeksRegistrations: { reeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> }, outcomes: Array<{ kennissessieId: string, refusal: string | null }> } };

export type CopyKennissessieMutationVariables = Exact<{
  id: string | number;
  input: KennissessieInput;
}>;


export type CopyKennissessieMutation = { copyKennissessie: { waitlistMode: WaitlistMode, summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, reeks: { id: string, title: string, position: number, count: number } | null, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, changeAnswers: boolean, registerColleague: boolean, edit: boolean, publish: boolean, cancel: boolean, restore: boolean, appoint: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, speakers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }>, coOrganizers: Array<{ id: string, role: KennissessieRole, name: string, organisatie: string | null, bio: string | null, persoonId: string | null }> } };

export type DeleteDraftKennissessieMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteDraftKennissessieMutation = { deleteDraftKennissessie: boolean };

export type ReeksViewFragment = { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> };

export type ReeksAskingFragment = { id: string, title: string, viewerCan: { register: boolean, cancelRegistrations: boolean }, sessions: Array<{ id: string, startsAt: string, viewerCan: { register: boolean } }>, questions: Array<{ kennissessieIds: Array<string>, values: Array<string>, question: { id: string, kind: QuestionKind, label: string, long: boolean, multiple: boolean, options: Array<string>, required: boolean, purpose: string, retentionDays: number, keptUntil: string } }> };

export type ReeksDoneFragment = { reeks: { id: string, title: string, frequency: ReeksFrequency, every: number, questionCount: number, viewerCan: { register: boolean, cancelRegistrations: boolean, publish: boolean, extend: boolean, cancel: boolean }, sessions: Array<{ form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }> }, outcomes: Array<{ kennissessieId: string, refusal: string | null }> };

export type ReeksSessionFragment = { form: KennissessieForm, location: string | null, deviations: Array<ReeksAspect>, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } };

export type ReeksPreviewDateFragment = { date: string, startsAt: string | null, endsAt: string | null, holiday: string | null, problem: string | null };

export type RegisterForKennissessieMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type RegisterForKennissessieMutation = { registerForKennissessie: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type CancelKennissessieRegistrationMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type CancelKennissessieRegistrationMutation = { cancelRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type KennissessieRegistrationFragment = { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, freePlaces: number | null, approval: boolean, registrationClosesAt: string | null, waitlistCount: number, questionCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } };

export type KennissessieRemindersQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieRemindersQuery = { kennissessieReminders: { note: string | null, moments: Array<{ kind: ReminderKind, on: boolean, dueAt: string, sentCount: number }> } };

export type SetKennissessieRemindersMutationVariables = Exact<{
  id: string | number;
  input: SessionRemindersInput;
}>;


export type SetKennissessieRemindersMutation = { setKennissessieReminders: { note: string | null, moments: Array<{ kind: ReminderKind, on: boolean, dueAt: string, sentCount: number }> } };

export type KennissessieReminderSettingsFragment = { note: string | null, moments: Array<{ kind: ReminderKind, on: boolean, dueAt: string, sentCount: number }> };

export type ReminderPreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderPreferenceQuery = { reminderPreference: { week: boolean, day: boolean, hour: boolean } };

export type SetReminderPreferenceMutationVariables = Exact<{
  input: ReminderPreferenceInput;
}>;


export type SetReminderPreferenceMutation = { setReminderPreference: { week: boolean, day: boolean, hour: boolean } };

export type OwnRemindersFragment = { week: boolean, day: boolean, hour: boolean };

export type StopRemindersMutationVariables = Exact<{
  token: string;
}>;


export type StopRemindersMutation = { stopReminders: boolean };

export type KennissessieSeatingQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieSeatingQuery = { kennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, registrations: { nodes: Array<{ id: string, status: RegistrationStatus, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }> }, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> } | null };

export type KennissessieSeatingRoomFragment = { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> };

export type KennissessieRequestFragment = { id: string, status: RegistrationStatus, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } };

export type SeatingOrganisatiesQueryVariables = Exact<{
  search: string;
}>;


export type SeatingOrganisatiesQuery = { organisaties: { nodes: Array<{ id: string, name: string, provincie: string | null }> } };

export type SetRegistrationRulesMutationVariables = Exact<{
  kennissessieId: string | number;
  input: RegistrationRulesInput;
}>;


export type SetRegistrationRulesMutation = { setRegistrationRules: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> } };

export type DecideRegistrationMutationVariables = Exact<{
  registrationId: string | number;
  admit: boolean;
  reason?: string | null | undefined;
}>;


export type DecideRegistrationMutation = { decideRegistration: { id: string, status: RegistrationStatus, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } } };

export type PlanSecondDateMutationVariables = Exact<{
  kennissessieId: string | number;
  startsAt: string;
}>;


export type PlanSecondDateMutation = { planSecondDate: { id: string } };

export type EnlargeKennissessieMutationVariables = Exact<{
  id: string | number;
  capacity: number;
}>;


export type EnlargeKennissessieMutation = { enlargeKennissessie: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> } };

export type PromiseRecordingMutationVariables = Exact<{
  id: string | number;
}>;


export type PromiseRecordingMutation = { promiseRecording: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> } };

export type ReleaseReservationOfOthersMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseReservationOfOthersMutation = { releaseReservation: { id: string, status: KennissessieStatus, startsAt: string, endsAt: string, capacity: number | null, registeredCount: number, heldCount: number, waitlistCount: number, viewerCan: { edit: boolean }, registrationRules: { registrationClosesAt: string | null, approval: boolean, waitlistMode: WaitlistMode, promoteUntilHours: number, offerMinutes: number, waitlistThreshold: number, recordingPromisedAt: string | null, pools: Array<{ id: string, doelgroep: Doelgroep | null, places: number, taken: number, opensAt: string | null, opened: boolean, organisatie: { id: string, name: string } | null }> } | null, reservations: Array<{ id: string, heldPlaces: number, createdAt: string, persoon: { id: string, name: string }, organisatie: { id: string, name: string } | null }>, secondDates: Array<{ id: string, startsAt: string, status: KennissessieStatus, takenByWaiting: number }> } };

export type LayoutMeldingenQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutMeldingenQuery = { meldingen: { nodes: Array<{ id: string, readAt: string | null }> } };

export type LedenCastQueryVariables = Exact<{ [key: string]: never; }>;


export type LedenCastQuery = { castPersonen: Array<{ email: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }> };

export type LedenSignInLinkQueryVariables = Exact<{
  token: string;
}>;


export type LedenSignInLinkQuery = { signInLink: { valid: boolean, email: string | null, needsRegistration: boolean, organisatieName: string | null, doelgroepChoices: Array<Doelgroep> } };

export type LedenAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type LedenAccountQuery = { me: { email: string, agendaUrl: string, expertise: Array<string>, doelgroepChoices: Array<Doelgroep>, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null }, themas: Array<{ id: string, slug: string, name: string }> } | null, themas: Array<{ id: string, slug: string, name: string }>, sessions: Array<{ id: string, device: string, since: string, current: boolean }> };

export type LedenPersoonQueryVariables = Exact<{
  id: string | number;
}>;


export type LedenPersoonQuery = { persoon: { expertise: Array<string>, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string, provincie: string | null } | null } } | null };

export type RequestSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: boolean };

export type SignInMutationVariables = Exact<{
  token: string;
}>;


export type SignInMutation = { signIn: { email: string } };

export type SignInAsCastMutationVariables = Exact<{
  email: string;
}>;


export type SignInAsCastMutation = { signInAsCast: { email: string } };

export type RegisterMutationVariables = Exact<{
  token: string;
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { email: string } };

export type RequestAccessMutationVariables = Exact<{
  input: RequestAccessInput;
}>;


export type RequestAccessMutation = { requestAccess: boolean };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { email: string, agendaUrl: string, expertise: Array<string>, doelgroepChoices: Array<Doelgroep>, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null }, themas: Array<{ id: string, slug: string, name: string }> } };

export type RenewAgendaAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewAgendaAddressMutation = { renewAgendaAddress: { email: string, agendaUrl: string, expertise: Array<string>, doelgroepChoices: Array<Doelgroep>, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null }, themas: Array<{ id: string, slug: string, name: string }> } };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type LedenAccountDetailsFragment = { email: string, agendaUrl: string, expertise: Array<string>, doelgroepChoices: Array<Doelgroep>, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null }, themas: Array<{ id: string, slug: string, name: string }> };

export type IntakeThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeThemasQuery = { themas: Array<{ id: string, slug: string, name: string, summary: string }> };

export type IntakeSuggestiesQueryVariables = Exact<{
  text: string;
}>;


export type IntakeSuggestiesQuery = { suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }> };

export type SubmitLeervraagMutationVariables = Exact<{
  input: SubmitLeervraagInput;
}>;


export type SubmitLeervraagMutation = { submitLeervraag: { id: string, number: string } };

export type SubmittedLeervraagQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmittedLeervraagQuery = { leervraag: { id: string, number: string, subject: string, dueAt: string | null, submittedAt: string } | null };

export type LeervraagQueryVariables = Exact<{
  id: string | number;
}>;


export type LeervraagQuery = { leervraag: { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } } | null };

export type LeervraagDetailFragment = { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } };

export type LoketSuggestieFragment = { id: string, kind: ResultKind, title: string, url: string, because: string };

export type TakeLeervraagMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeLeervraagMutation = { takeLeervraag: { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } } };

export type RouteLeervraagMutationVariables = Exact<{
  id: string | number;
  input: RouteLeervraagInput;
}>;


export type RouteLeervraagMutation = { routeLeervraag: { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } } };

export type AnswerLeervraagMutationVariables = Exact<{
  id: string | number;
  body: string;
  outcome: LeervraagOutcome;
}>;


export type AnswerLeervraagMutation = { answerLeervraag: { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } } };

export type CloseLeervraagMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseLeervraagMutation = { closeLeervraag: { id: string, number: string, subject: string, question: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, answerHtml: string | null, routedTo: string | null, routeNote: string | null, ruimteId: string, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, answeredBy: { id: string, name: string, organisatie: { id: string, name: string } | null } | null, timeline: Array<{ at: string, text: string }>, suggesties: Array<{ id: string, kind: ResultKind, title: string, url: string, because: string }>, viewerCan: { take: boolean, route: boolean, answer: boolean, close: boolean, writeGesprekken: boolean } } };

export type LoketAdviseursQueryVariables = Exact<{
  query: string;
}>;


export type LoketAdviseursQuery = { zoeken: { nodes: Array<{ id: string, title: string }> } };

export type LoketOrganisatiesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LoketOrganisatiesQuery = { organisaties: { nodes: Array<{ id: string, name: string, soort: OrganisatieSoort }> } };

export type LoketNetwerkenQueryVariables = Exact<{
  filter?: NetwerkFilter | null | undefined;
}>;


export type LoketNetwerkenQuery = { netwerken: { nodes: Array<{ id: string, name: string, memberCount: number }> } };

export type LeervraagSessiesQueryVariables = Exact<{
  id: string | number;
}>;


export type LeervraagSessiesQuery = { leervraag: { id: string, kennissessies: Array<{ id: string, title: string, startsAt: string }> } | null };

export type LeervragenQueryVariables = Exact<{
  filter?: LeervraagFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeervragenQuery = { leervragen: { totalCount: number, nodes: Array<{ id: string, number: string, subject: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, routedTo: string | null, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, viewerCan: { take: boolean, route: boolean, answer: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type LoketCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoketCountsQuery = { leervraagCounts: { submitted: number, inProgress: number, routed: number, answered: number, overdue: number } };

export type LoketThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type LoketThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type LeervraagRowFragment = { id: string, number: string, subject: string, status: LeervraagStatus, outcome: LeervraagOutcome | null, submittedAt: string, dueAt: string | null, answeredAt: string | null, routedTo: string | null, thema: { id: string, name: string } | null, askedBy: { id: string, name: string, organisatie: { id: string, name: string } | null }, assignee: { id: string, name: string } | null, viewerCan: { take: boolean, route: boolean, answer: boolean } };

export type MeldingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MeldingenQuery = { unreadMeldingCount: number, meldingen: { totalCount: number, nodes: Array<{ id: string, kind: MeldingKind, text: string, url: string, createdAt: string, readAt: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MarkMeldingenReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkMeldingenReadMutation = { markMeldingenRead: boolean };

export type MeldingItemFragment = { id: string, kind: MeldingKind, text: string, url: string, createdAt: string, readAt: string | null };

export type NetwerkQueryVariables = Exact<{
  slug: string;
}>;


export type NetwerkQuery = { netwerk: { id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, doelgroepen: Array<Doelgroep>, memberCount: number, ruimteId: string, themas: Array<{ id: string, slug: string, name: string }>, partners: Array<{ id: string, name: string }>, parent: { id: string, slug: string, name: string } | null, children: Array<{ id: string, slug: string, name: string, memberCount: number }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole, reason: string | null } | null, viewerCan: { join: boolean, leave: boolean, seeMembers: boolean, decideMemberships: boolean, readGesprekken: boolean, writeGesprekken: boolean }, kennissessies: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null }> }, members: { nodes: Array<{ id: string, role: MembershipRole, persoon: { id: string, name: string } }> }, requests: { totalCount: number } } | null };

export type NetwerkMembersQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NetwerkMembersQuery = { netwerk: { id: string, members: { totalCount: number, nodes: Array<{ id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type NetwerkRequestsQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NetwerkRequestsQuery = { netwerk: { id: string, requests: { totalCount: number, nodes: Array<{ id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type NetwerkSessiesQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type NetwerkSessiesQuery = { netwerk: { id: string, kennissessies: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MayCreateNetwerkQueryVariables = Exact<{ [key: string]: never; }>;


export type MayCreateNetwerkQuery = { viewerMayCreateNetwerk: boolean };

export type CreateNetwerkMutationVariables = Exact<{
  input: CreateNetwerkInput;
}>;


export type CreateNetwerkMutation = { createNetwerk: { id: string, slug: string } };

export type JoinNetwerkMutationVariables = Exact<{
  netwerkId: string | number;
}>;


export type JoinNetwerkMutation = { joinNetwerk: { id: string, status: MembershipStatus } };

export type LeaveNetwerkMutationVariables = Exact<{
  netwerkId: string | number;
}>;


export type LeaveNetwerkMutation = { leaveNetwerk: { id: string, status: MembershipStatus } };

export type DecideMembershipMutationVariables = Exact<{
  membershipId: string | number;
  admit: boolean;
  reason?: string | null | undefined;
}>;


export type DecideMembershipMutation = { decideMembership: { id: string, status: MembershipStatus } };

export type NetwerkHeadFragment = { id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, doelgroepen: Array<Doelgroep>, memberCount: number, ruimteId: string, themas: Array<{ id: string, slug: string, name: string }>, partners: Array<{ id: string, name: string }>, parent: { id: string, slug: string, name: string } | null, children: Array<{ id: string, slug: string, name: string, memberCount: number }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole, reason: string | null } | null, viewerCan: { join: boolean, leave: boolean, seeMembers: boolean, decideMemberships: boolean, readGesprekken: boolean, writeGesprekken: boolean }, kennissessies: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null }> }, members: { nodes: Array<{ id: string, role: MembershipRole, persoon: { id: string, name: string } }> }, requests: { totalCount: number } };

export type NetwerkMemberFragment = { id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } };

export type NetwerkSessieFragment = { id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null };

export type NetwerkenQueryVariables = Exact<{
  filter?: NetwerkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetwerkenQuery = { netwerken: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, memberCount: number, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type NetwerkThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type NetwerkThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type NetwerkCardFragment = { id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, memberCount: number, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null };

export type OpleidingQueryVariables = Exact<{
  slug: string;
}>;


export type OpleidingQuery = { opleiding: { id: string, slug: string, title: string, summary: string, description: string | null, level: OpleidingLevel | null, price: number | null, status: OpleidingStatus, url: string | null, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, slug: string, name: string }>, aanbieder: { id: string, name: string }, uitvoeringen: Array<{ id: string, startsAt: string, endsAt: string | null, form: KennissessieForm, place: string | null, provincie: string | null }> } | null };

export type OpleidingDetailFragment = { id: string, slug: string, title: string, summary: string, description: string | null, level: OpleidingLevel | null, price: number | null, status: OpleidingStatus, url: string | null, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, slug: string, name: string }>, aanbieder: { id: string, name: string }, uitvoeringen: Array<{ id: string, startsAt: string, endsAt: string | null, form: KennissessieForm, place: string | null, provincie: string | null }> };

export type OpleidingenQueryVariables = Exact<{
  filter?: OpleidingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpleidingenQuery = { opleidingen: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, summary: string, price: number | null, status: OpleidingStatus, themas: Array<{ id: string, name: string }>, aanbieder: { id: string, name: string }, uitvoeringen: Array<{ id: string, startsAt: string, endsAt: string | null, form: KennissessieForm, place: string | null, provincie: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OpleidingFiltersQueryVariables = Exact<{
  filter?: OpleidingFilter | null | undefined;
}>;


export type OpleidingFiltersQuery = { opleidingFacets: { thema: Array<{ value: string, count: number }>, doelgroep: Array<{ value: string, count: number }>, form: Array<{ value: string, count: number }>, provincie: Array<{ value: string, count: number }> }, themas: Array<{ id: string, slug: string, name: string }> };

export type OpleidingCardFragment = { id: string, slug: string, title: string, summary: string, price: number | null, status: OpleidingStatus, themas: Array<{ id: string, name: string }>, aanbieder: { id: string, name: string }, uitvoeringen: Array<{ id: string, startsAt: string, endsAt: string | null, form: KennissessieForm, place: string | null, provincie: string | null }> };

export type OpleidingUitvoeringFragment = { id: string, startsAt: string, endsAt: string | null, form: KennissessieForm, place: string | null, provincie: string | null };

export type VandaagOwnQueryVariables = Exact<{
  today: string;
  leervragen: boolean;
}>;


export type VandaagOwnQuery = { kennissessies: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, themas: Array<{ id: string, name: string }>, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null }> }, unreadGesprekken: { totalCount: number, nodes: Array<{ id: string, title: string, unreadCount: number, lastBerichtAt: string, ruimte: { name: string } }> }, leervragen?: { totalCount: number, nodes: Array<{ id: string, number: string, subject: string, status: LeervraagStatus, submittedAt: string, askedBy: { id: string } }> } };

export type VandaagSuggestiesQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagSuggestiesQuery = { me: { themas: Array<{ id: string }> } | null, kennissessies: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, viewerCan: { register: boolean }, netwerk: { name: string } | null, themas: Array<{ id: string, name: string }>, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null }> }, netwerken: { nodes: Array<{ id: string, slug: string, name: string, vorm: NetwerkVorm, memberCount: number, status: NetwerkStatus, themas: Array<{ id: string }>, viewerCan: { join: boolean } }> } };

export type VandaagLoketQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagLoketQuery = { leervraagCounts: { submitted: number, overdue: number } };

export type VandaagBeheerQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagBeheerQuery = { accessRequests: { totalCount: number }, parkedJobs: Array<{ id: string }> };

export type VandaagVisitorQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagVisitorQuery = { kennissessies: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, themas: Array<{ id: string, name: string }>, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null }> }, themas: Array<{ id: string, slug: string, name: string, onderwerpen: Array<{ id: string }> }>, netwerken: { totalCount: number }, kennisproducten: { totalCount: number } };

export type VandaagSessieFragment = { id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, themas: Array<{ id: string, name: string }>, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null, offer: { expiresAt: string } | null } | null };

export type VandaagLeervraagFragment = { id: string, number: string, subject: string, status: LeervraagStatus, submittedAt: string, askedBy: { id: string } };

export type VandaagNetwerkFragment = { id: string, slug: string, name: string, vorm: NetwerkVorm, memberCount: number, status: NetwerkStatus, themas: Array<{ id: string }>, viewerCan: { join: boolean } };

export type WerkgroepenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WerkgroepenQuery = { werkgroepen: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, summary: string, phase: WerkgroepPhase, memberCount: number, themas: Array<{ id: string, name: string }>, partners: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WerkgroepQueryVariables = Exact<{
  slug: string;
}>;


export type WerkgroepQuery = { werkgroep: { id: string, slug: string, name: string, summary: string, phase: WerkgroepPhase, memberCount: number, ruimteId: string, themas: Array<{ id: string, name: string }>, partners: Array<{ id: string, name: string }>, phases: Array<{ phase: WerkgroepPhase, state: WerkgroepStepState }>, goals: { inhoudelijk: string | null, procesmatig: string | null }, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole, reason: string | null } | null, viewerCan: { join: boolean, decideMemberships: boolean, seeMembers: boolean, readGesprekken: boolean, writeGesprekken: boolean } } | null };

export type WerkgroepMembersQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WerkgroepMembersQuery = { werkgroep: { id: string, members: { totalCount: number, nodes: Array<{ id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type WerkgroepRequestsQueryVariables = Exact<{
  slug: string;
  first: number;
}>;


export type WerkgroepRequestsQuery = { werkgroep: { id: string, requests: { totalCount: number, nodes: Array<{ id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }> } } | null };

export type JoinWerkgroepMutationVariables = Exact<{
  werkgroepId: string | number;
}>;


export type JoinWerkgroepMutation = { joinWerkgroep: { id: string, slug: string, name: string, summary: string, phase: WerkgroepPhase, memberCount: number, ruimteId: string, themas: Array<{ id: string, name: string }>, partners: Array<{ id: string, name: string }>, phases: Array<{ phase: WerkgroepPhase, state: WerkgroepStepState }>, goals: { inhoudelijk: string | null, procesmatig: string | null }, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole, reason: string | null } | null, viewerCan: { join: boolean, decideMemberships: boolean, seeMembers: boolean, readGesprekken: boolean, writeGesprekken: boolean } } };

export type DecideWerkgroepMembershipMutationVariables = Exact<{
  membershipId: string | number;
  admit: boolean;
  reason?: string | null | undefined;
}>;


export type DecideWerkgroepMembershipMutation = { decideWerkgroepMembership: { id: string } };

export type WerkgroepCardFragment = { id: string, slug: string, name: string, summary: string, phase: WerkgroepPhase, memberCount: number, themas: Array<{ id: string, name: string }>, partners: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null };

export type WerkgroepHeadFragment = { id: string, slug: string, name: string, summary: string, phase: WerkgroepPhase, memberCount: number, ruimteId: string, themas: Array<{ id: string, name: string }>, partners: Array<{ id: string, name: string }>, phases: Array<{ phase: WerkgroepPhase, state: WerkgroepStepState }>, goals: { inhoudelijk: string | null, procesmatig: string | null }, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole, reason: string | null } | null, viewerCan: { join: boolean, decideMemberships: boolean, seeMembers: boolean, readGesprekken: boolean, writeGesprekken: boolean } };

export type WerkgroepMemberFragment = { id: string, role: MembershipRole, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } };

export type ZoekenQueryVariables = Exact<{
  query: string;
  kinds?: Array<ResultKind> | ResultKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ZoekenQuery = { zoeken: { totalCount: number, nodes: Array<{ kind: ResultKind, id: string, title: string, url: string, snippet: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ZoekFacetsQueryVariables = Exact<{
  query: string;
}>;


export type ZoekFacetsQuery = { zoekFacets: Array<{ kind: ResultKind, count: number }> };

export type ZoekHitFragment = { kind: ResultKind, id: string, title: string, url: string, snippet: string };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { email: string, roles: Array<PlatformRole>, agendaUrl: string, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

