import { gqlPages, gqlQuery } from '@academie/web-api';
import {
  NetwerkDocument,
  type NetwerkHeadFragment,
  NetwerkMembersDocument,
  NetwerkRequestsDocument,
  NetwerkSessiesDocument,
} from '@academie/web-api/gql';

export type NetwerkHead = NetwerkHeadFragment;

const none = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

export const netwerkQuery = (slug: string) => gqlQuery(NetwerkDocument, { slug });

export const netwerkMembersQuery = (slug: string) =>
  gqlPages(NetwerkMembersDocument, { slug, first: 50 }, ({ netwerk }) => netwerk?.members ?? none);

export const netwerkRequestsQuery = (slug: string) =>
  gqlPages(NetwerkRequestsDocument, { slug, first: 50 }, ({ netwerk }) => netwerk?.requests ?? none);

export const netwerkSessiesQuery = (slug: string) =>
  gqlPages(NetwerkSessiesDocument, { slug, first: 20 }, ({ netwerk }) => netwerk?.kennissessies ?? none);
