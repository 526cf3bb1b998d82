import { gqlPages, gqlQuery } from '@academie/web-api';
import { SessieIdeeDocument, SessieIdeeenDocument, SessieIdeeInterestedDocument } from '@academie/web-api/gql';
import type { IdeeenSearch } from './ideeen-search.js';

export function ideeenQuery({ thema }: IdeeenSearch) {
  const filter = thema ? { thema } : null;
  return gqlPages(SessieIdeeenDocument, { filter, first: 20 }, ({ sessieIdeeen }) => sessieIdeeen);
}

export function ideeQuery(id: string) {
  return gqlQuery(SessieIdeeDocument, { id });
}

const nobody = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

export function interestedQuery(id: string) {
  return gqlPages(
    SessieIdeeInterestedDocument,
    { id, first: 50 },
    ({ sessieIdee }) => sessieIdee?.interested ?? nobody,
  );
}
