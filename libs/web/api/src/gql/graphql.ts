/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Doelgroep =
  | 'AMBTENAAR'
  | 'BESTUURDER'
  | 'GRIFFIER'
  | 'PARTNER'
  | 'RAADSLID'
  | 'VNG';

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

export type KennissessieStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'PUBLISHED';

export type LeervraagStatus =
  | 'ANSWERED'
  | 'CLOSED'
  | 'IN_PROGRESS'
  | 'ROUTED'
  | 'SUBMITTED';

export type MembershipRole =
  | 'FACILITATOR'
  | 'LID'
  | 'TREKKER';

export type MembershipStatus =
  | 'ACTIVE'
  | 'DECLINED'
  | 'LEFT'
  | 'REQUESTED';

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

export type PlatformRole =
  | 'ADVISEUR'
  | 'BEHEERDER'
  | 'REDACTEUR';

export type RegistrationStatus =
  | 'ATTENDED'
  | 'CANCELLED'
  | 'NO_SHOW'
  | 'REGISTERED'
  | 'WAITLISTED';

export type StartGesprekInput = {
  /** Markdown. */
  body: string;
  ruimteId: string | number;
  title: string;
};

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


export type GesprekQuery = { gesprek: { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } } | null };

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


export type MarkGesprekReadMutation = { markGesprekRead: { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } } };

export type GesprekHeadFragment = { id: string, title: string, berichtCount: number, unreadCount: number, firstUnreadId: string | null, lastBerichtAt: string, startedBy: { id: string, name: string }, ruimte: { name: string, url: string }, viewerCan: { write: boolean, moderate: boolean } };

export type BerichtItemFragment = { id: string, body: string, html: string, postedAt: string, editedAt: string | null, deletedAt: string | null, author: { id: string, name: string, organisatie: { id: string, name: string } | null }, replyTo: { id: string, html: string, deletedAt: string | null, author: { id: string, name: string } } | null, viewerCan: { edit: boolean, delete: boolean } };

export type KennissessieQueryVariables = Exact<{
  id: string | number;
}>;


export type KennissessieQuery = { kennissessie: { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null } | null };

export type KennissessieAttendeesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type KennissessieAttendeesQuery = { kennissessie: { id: string, registrations: { totalCount: number, nodes: Array<{ id: string, status: RegistrationStatus, waitlistPosition: number | null, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PublishKennissessieMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishKennissessieMutation = { publishKennissessie: { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null } };

export type CancelKennissessieMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelKennissessieMutation = { cancelKennissessie: { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null } };

export type KennissessieDetailFragment = { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null };

export type KennissessieAttendeeFragment = { id: string, status: RegistrationStatus, waitlistPosition: number | null, since: string, persoon: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } };

export type CreateKennissessieMutationVariables = Exact<{
  input: KennissessieInput;
}>;


export type CreateKennissessieMutation = { createKennissessie: { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null } };

export type UpdateKennissessieMutationVariables = Exact<{
  id: string | number;
  input: KennissessieInput;
}>;


export type UpdateKennissessieMutation = { updateKennissessie: { summary: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, cancelReason: string | null, doelgroepen: Array<Doelgroep>, ruimteId: string, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, slug: string, name: string } | null, themas: Array<{ id: string, slug: string, name: string }>, organizer: { id: string, name: string, functie: string | null, organisatie: { id: string, name: string } | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean, edit: boolean, publish: boolean, cancel: boolean, seeAttendees: boolean, readGesprekken: boolean, writeGesprekken: boolean, moderate: boolean }, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null } };

export type KennissessieNetwerkenQueryVariables = Exact<{
  mine: boolean;
}>;


export type KennissessieNetwerkenQuery = { netwerken: { nodes: Array<{ id: string, name: string, status: NetwerkStatus, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null }> } };

export type KennissessiesQueryVariables = Exact<{
  filter?: KennissessieFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KennissessiesQuery = { kennissessies: { totalCount: number, nodes: Array<{ form: KennissessieForm, location: string | null, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, name: string } | null, themas: Array<{ id: string, name: string }>, organizer: { id: string, name: string } | null, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type KennissessieThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type KennissessieThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type KennissessieCardFragment = { form: KennissessieForm, location: string | null, id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, netwerk: { id: string, name: string } | null, themas: Array<{ id: string, name: string }>, organizer: { id: string, name: string } | null, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } };

export type KennissessieSeatsFragment = { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } };

export type RegisterForKennissessieMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type RegisterForKennissessieMutation = { registerForKennissessie: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type CancelKennissessieRegistrationMutationVariables = Exact<{
  kennissessieId: string | number;
}>;


export type CancelKennissessieRegistrationMutation = { cancelRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } } };

export type KennissessieRegistrationFragment = { id: string, status: RegistrationStatus, waitlistPosition: number | null, kennissessie: { id: string, title: string, startsAt: string, endsAt: string, status: KennissessieStatus, capacity: number | null, registeredCount: number, waitlistCount: number, viewerRegistration: { id: string, status: RegistrationStatus, waitlistPosition: number | null } | null, viewerCan: { register: boolean, cancelRegistration: boolean } } };

export type LayoutMeldingenQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutMeldingenQuery = { meldingen: { nodes: Array<{ id: string, readAt: string | null }> } };

export type NetwerkenQueryVariables = Exact<{
  filter?: NetwerkFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NetwerkenQuery = { netwerken: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, memberCount: number, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type NetwerkThemasQueryVariables = Exact<{ [key: string]: never; }>;


export type NetwerkThemasQuery = { themas: Array<{ id: string, slug: string, name: string }> };

export type NetwerkCardFragment = { id: string, slug: string, name: string, summary: string, vorm: NetwerkVorm, access: NetwerkAccess, status: NetwerkStatus, memberCount: number, doelgroepen: Array<Doelgroep>, themas: Array<{ id: string, name: string }>, viewerMembership: { id: string, status: MembershipStatus, role: MembershipRole } | null };

export type VandaagOwnQueryVariables = Exact<{
  today: string;
  leervragen: boolean;
}>;


export type VandaagOwnQuery = { kennissessies: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null } | null }> }, unreadGesprekken: { totalCount: number, nodes: Array<{ id: string, title: string, unreadCount: number, lastBerichtAt: string, ruimte: { name: string } }> }, leervragen?: { totalCount: number, nodes: Array<{ id: string, number: string, subject: string, status: LeervraagStatus, submittedAt: string, askedBy: { id: string } }> } };

export type VandaagSuggestiesQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagSuggestiesQuery = { me: { themas: Array<{ id: string }> } | null, kennissessies: { nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, themas: Array<{ id: string }>, viewerCan: { register: boolean }, netwerk: { name: string } | null, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null } | null }> }, netwerken: { nodes: Array<{ id: string, slug: string, name: string, vorm: NetwerkVorm, memberCount: number, status: NetwerkStatus, themas: Array<{ id: string }>, viewerCan: { join: boolean } }> } };

export type VandaagLoketQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagLoketQuery = { leervraagCounts: { submitted: number, overdue: number } };

export type VandaagBeheerQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagBeheerQuery = { accessRequests: { totalCount: number }, parkedJobs: Array<{ id: string }> };

export type VandaagVisitorQueryVariables = Exact<{ [key: string]: never; }>;


export type VandaagVisitorQuery = { kennissessies: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null } | null }> }, themas: Array<{ id: string, slug: string, name: string, onderwerpen: Array<{ id: string }> }>, netwerken: { totalCount: number }, kennisproducten: { totalCount: number } };

export type VandaagSessieFragment = { id: string, title: string, startsAt: string, endsAt: string, form: KennissessieForm, location: string | null, onlineUrl: string | null, status: KennissessieStatus, netwerk: { name: string } | null, viewerRegistration: { status: RegistrationStatus, waitlistPosition: number | null } | null };

export type VandaagLeervraagFragment = { id: string, number: string, subject: string, status: LeervraagStatus, submittedAt: string, askedBy: { id: string } };

export type VandaagNetwerkFragment = { id: string, slug: string, name: string, vorm: NetwerkVorm, memberCount: number, status: NetwerkStatus, themas: Array<{ id: string }>, viewerCan: { join: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { email: string, roles: Array<PlatformRole>, agendaUrl: string, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

