import { gqlPages, gqlQuery } from '@academie/web-api';
import {
  type LeervraagFilter,
  LeervragenDocument,
  LoketCountsDocument,
  LoketThemasDocument,
} from '@academie/web-api/gql';

export function leervragenQuery(filter: LeervraagFilter | null) {
  return gqlPages(LeervragenDocument, { filter, first: 25 }, (result) => result.leervragen);
}

export const loketCountsQuery = gqlQuery(LoketCountsDocument, {});

export const loketThemasQuery = { ...gqlQuery(LoketThemasDocument, {}), staleTime: 60 * 60_000 };
