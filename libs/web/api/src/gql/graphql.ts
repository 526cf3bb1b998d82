/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Doelgroep =
  | 'AMBTENAAR'
  | 'BESTUURDER'
  | 'RAADSLID'
  | 'GRIFFIER'
  | 'VNG'
  | 'PARTNER';

export type PlatformRole =
  | 'ADVISEUR'
  | 'REDACTEUR'
  | 'BEHEERDER';

export type NetwerkVorm =
  | 'LEREND_NETWERK'
  | 'COMMUNITY_OF_PRACTICE'
  | 'KENNISSCHAKELPUNT'
  | 'THEMATAFEL'
  | 'PLATFORM';

export type NetwerkAccess =
  | 'OPEN'
  | 'ON_REQUEST'
  | 'INVITE_ONLY';

export type NetwerkStatus =
  | 'ACTIVE'
  | 'ARCHIVED';

export type MembershipStatus =
  | 'REQUESTED'
  | 'ACTIVE'
  | 'DECLINED'
  | 'LEFT';

export type MembershipRole =
  | 'LID'
  | 'FACILITATOR'
  | 'TREKKER';

export type NetwerkFilter = {
  thema?: string | null | undefined;
  vorm?: NetwerkVorm | null | undefined;
  search?: string | null | undefined;
  mine?: boolean | null | undefined;
};

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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { me: { email: string, roles: Array<PlatformRole>, agendaUrl: string, persoon: { id: string, name: string, functie: string | null, doelgroep: Doelgroep, organisatie: { id: string, name: string } | null } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

