import { gqlQuery, operationName } from '@academie/web-api';
import {
  LeervragenDocument,
  type LeervragenQuery,
  LoketAdviseursDocument,
  LoketNetwerkenDocument,
  LoketOrganisatiesDocument,
} from '@academie/web-api/gql';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { type InfiniteData, keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { m } from '../../../paraglide/messages.js';

export const targetKinds = ['adviseur', 'organisatie', 'netwerk'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Where a question could go, by what was typed so far. */
export function useTargets(kind: TargetKind, typed: string): ComboboxOption[] {
  const search = useDeferredValue(typed.trim());
  const adviseurs = useAdviseurs(kind === 'adviseur' ? search : null);
  const organisaties = useQuery({
    ...gqlQuery(LoketOrganisatiesDocument, { search: search || null }),
    enabled: kind === 'organisatie',
    placeholderData: keepPreviousData,
  });
  const netwerken = useQuery({
    ...gqlQuery(LoketNetwerkenDocument, { filter: search ? { search } : null }),
    enabled: kind === 'netwerk',
    placeholderData: keepPreviousData,
  });
  switch (kind) {
    case 'adviseur':
      return adviseurs;
    case 'organisatie':
      return (organisaties.data?.organisaties.nodes ?? []).map(({ id, name }) => ({ id, label: name }));
    case 'netwerk':
      return (netwerken.data?.netwerken.nodes ?? []).map(({ id, name, memberCount }) => ({
        id,
        label: name,
        hint: m.loket_route_members({ count: memberCount }),
      }));
  }
}

/** Colleagues who already handle questions, and people found by name. The API says whether one is an adviseur. */
function useAdviseurs(search: string | null): ComboboxOption[] {
  const client = useQueryClient();
  const found = useQuery({
    ...gqlQuery(LoketAdviseursDocument, { query: search ?? '' }),
    enabled: search !== null && search.length > 1,
    placeholderData: keepPreviousData,
  });
  if (search === null) return [];
  const known = client
    .getQueriesData<InfiniteData<LeervragenQuery>>({ queryKey: [operationName(LeervragenDocument)] })
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ leervragen }) => leervragen.nodes)
    .flatMap(({ assignee }) => (assignee ? [{ id: assignee.id, label: assignee.name }] : []))
    .filter(({ label }) => label.toLocaleLowerCase('nl').includes(search.toLocaleLowerCase('nl')));
  const searched =
    search.length > 1 ? (found.data?.zoeken.nodes ?? []).map(({ id, title }) => ({ id, label: title })) : [];
  return [...new Map([...known, ...searched].map((option) => [option.id, option])).values()].slice(0, 8);
}
