import { gqlPages, gqlQuery } from '@academie/web-api';
import {
  WerkgroepDocument,
  WerkgroepenDocument,
  WerkgroepMembersDocument,
  WerkgroepRequestsDocument,
} from '@academie/web-api/gql';

const none = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

export const werkgroepenQuery = gqlPages(WerkgroepenDocument, { first: 20 }, ({ werkgroepen }) => werkgroepen);

export const werkgroepQuery = (slug: string) => gqlQuery(WerkgroepDocument, { slug });

export const werkgroepMembersQuery = (slug: string) =>
  gqlPages(WerkgroepMembersDocument, { slug, first: 50 }, ({ werkgroep }) => werkgroep?.members ?? none);

export const werkgroepRequestsQuery = (slug: string) => gqlQuery(WerkgroepRequestsDocument, { slug, first: 50 });
