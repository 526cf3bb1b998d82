import { gqlFetch, invalidate } from '@academie/web-api';
import {
  AnswerLeervraagDocument,
  CloseLeervraagDocument,
  type LeervraagDetailFragment,
  type LeervraagOutcome,
  LeervragenDocument,
  LoketCountsDocument,
  RouteLeervraagDocument,
  type RouteLeervraagInput,
  TakeLeervraagDocument,
} from '@academie/web-api/gql';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { leervraagQuery } from './leervraag-query.js';

/** What those who handle a question do with it. Each puts the new state on the page and refreshes the lists. */
export function useLeervraagActions() {
  const client = useQueryClient();
  return useMemo(() => {
    const settle = (leervraag: LeervraagDetailFragment) => {
      client.setQueryData(leervraagQuery(leervraag.id).queryKey, { leervraag });
      void invalidate(client, LeervragenDocument, LoketCountsDocument);
      return leervraag;
    };
    /** A refusal often means that a colleague was first: show how it stands now. */
    const orRefresh = async (id: string, work: Promise<LeervraagDetailFragment>) => {
      try {
        return settle(await work);
      } catch (error) {
        void client.invalidateQueries({ queryKey: leervraagQuery(id).queryKey });
        void invalidate(client, LeervragenDocument, LoketCountsDocument);
        throw error;
      }
    };
    return {
      take: (id: string) =>
        orRefresh(
          id,
          gqlFetch(TakeLeervraagDocument, { id }).then((data) => data.takeLeervraag),
        ),
      route: (id: string, input: RouteLeervraagInput) =>
        orRefresh(
          id,
          gqlFetch(RouteLeervraagDocument, { id, input }).then((data) => data.routeLeervraag),
        ),
      answer: (id: string, body: string, outcome: LeervraagOutcome) =>
        orRefresh(
          id,
          gqlFetch(AnswerLeervraagDocument, { id, body, outcome }).then((data) => data.answerLeervraag),
        ),
      close: (id: string) =>
        orRefresh(
          id,
          gqlFetch(CloseLeervraagDocument, { id }).then((data) => data.closeLeervraag),
        ),
    };
  }, [client]);
}

export type LeervraagActions = ReturnType<typeof useLeervraagActions>;
