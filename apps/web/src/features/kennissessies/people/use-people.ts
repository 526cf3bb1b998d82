import { gqlQuery, invalidate } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  KennissessieDocument,
  SessionPeopleSearchDocument,
  SpeakerCalendarsDocument,
} from '@academie/web-api/gql';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';

/** People with an account whose name fits what was typed. */
export function usePeopleSearch(typed: string): ComboboxOption[] {
  const query = useDeferredValue(typed.trim());
  const { data } = useQuery({
    ...gqlQuery(SessionPeopleSearchDocument, { query }),
    enabled: query.length > 1,
    placeholderData: keepPreviousData,
  });
  if (query.length < 2) return [];
  return (data?.zoeken.nodes ?? []).map(({ id, title }) => ({ id, label: title }));
}

/** Shows the session as it came back from a change, on every page about it. */
export function useShowSession(): (session: KennissessieDetailFragment) => void {
  const client = useQueryClient();
  return (kennissessie) => {
    client.setQueryData(gqlQuery(KennissessieDocument, { id: kennissessie.id }).queryKey, { kennissessie });
    void client.invalidateQueries({ refetchType: 'none' });
    // Beside the people themselves: who is new was invited.
    void invalidate(client, SpeakerCalendarsDocument);
  };
}
