import { gqlQuery } from '@academie/web-api';
import { type LedenAccountDetailsFragment, LedenAccountDocument } from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';

/** The account page as one place in the cache. */
export const accountQuery = gqlQuery(LedenAccountDocument, {});

/** Puts a changed account where the page reads it. */
export function useAccountChange(): (account: LedenAccountDetailsFragment) => void {
  const client = useQueryClient();
  return (account) => client.setQueryData(accountQuery.queryKey, (page) => (page ? { ...page, me: account } : page));
}
