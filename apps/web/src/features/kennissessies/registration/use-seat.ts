import { gqlFetch, operationName } from '@academie/web-api';
import {
  CancelKennissessieRegistrationDocument,
  KennissessieDocument,
  KennissessiePlacesDocument,
  type KennissessieQuery,
  type KennissessieSeatsFragment,
  KennissessiesDocument,
  type KennissessiesQuery,
  RegisterForKennissessieDocument,
  type RegistrationStatus,
} from '@academie/web-api/gql';
import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { expected, type SeatAction } from './seats.js';

/** What came of the last press, for the sentence next to the button. */
export type Outcome =
  | { kind: 'registered' }
  | { kind: 'waiting'; position: number | null }
  | { kind: 'asked' }
  | { kind: 'withdrawn' }
  | { kind: 'given-up'; toNext: boolean }
  | { kind: 'stopped-waiting' }
  | { kind: 'failed'; error: unknown };

export type Seat = {
  outcome: Outcome | null;
  /** On its way: further presses wait for the answer. */
  busy: boolean;
  run: (action: SeatAction) => void;
};

const lists = [operationName(KennissessiesDocument)];
const details = [operationName(KennissessieDocument)];
const places = [operationName(KennissessiePlacesDocument)];

/** Lays new facts over one session, wherever the cache holds it. */
export function patchSession(client: QueryClient, facts: KennissessieSeatsFragment): void {
  client.setQueriesData<InfiniteData<KennissessiesQuery>>({ queryKey: lists }, (data) =>
    data?.pages.some(({ kennissessies }) => kennissessies.nodes.some(({ id }) => id === facts.id))
      ? {
          ...data,
          pages: data.pages.map((page) => ({
            kennissessies: {
              ...page.kennissessies,
              nodes: page.kennissessies.nodes.map((node) => (node.id === facts.id ? { ...node, ...facts } : node)),
            },
          })),
        }
      : data,
  );
  client.setQueriesData<KennissessieQuery>({ queryKey: details }, (data) =>
    data?.kennissessie?.id === facts.id
      ? {
          kennissessie: {
            ...data.kennissessie,
            ...facts,
            viewerCan: { ...data.kennissessie.viewerCan, ...facts.viewerCan },
          },
        }
      : data,
  );
}

/** The reader's place at one session: take it, give it up, at once on the screen and rightly soon after. */
export function useSeat(session: KennissessieSeatsFragment): Seat {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const change = useMutation({
    mutationFn: (action: SeatAction) => send(action, session.id),
    onMutate: async (action) => {
      setOutcome(null);
      // An older answer that is still on its way would overwrite what we show.
      await Promise.all([lists, details].map((queryKey) => client.cancelQueries({ queryKey })));
      patchSession(client, expected(session, action));
      return session;
    },
    onSuccess: ({ status, waitlistPosition, kennissessie }, action, before) => {
      patchSession(client, kennissessie);
      setOutcome(outcomeOf(action, status, waitlistPosition, before.waitlistCount > 0));
    },
    onError: (error, _action, before) => {
      if (before) patchSession(client, before);
      setOutcome({ kind: 'failed', error });
    },
    onSettled: async () => {
      // Anything may tell of my sessions. It asks again when it is next looked at; the page of this one, now: the
      // link and the gesprekken come and go with a place.
      await client.invalidateQueries({ refetchType: 'none' });
      await client.invalidateQueries({ queryKey: [...details, { id: session.id }] });
      await client.invalidateQueries({ queryKey: [...places, { id: session.id }] });
    },
  });
  return {
    outcome,
    busy: change.isPending,
    run: (action) => {
      if (!change.isPending) change.mutate(action);
    },
  };
}

async function send(action: SeatAction, kennissessieId: string) {
  if (action === 'register' || action === 'wait' || action === 'ask') {
    return (await gqlFetch(RegisterForKennissessieDocument, { kennissessieId })).registerForKennissessie;
  }
  return (await gqlFetch(CancelKennissessieRegistrationDocument, { kennissessieId })).cancelRegistration;
}

function outcomeOf(
  action: SeatAction,
  status: RegistrationStatus,
  position: number | null,
  someoneWaits: boolean,
): Outcome {
  switch (action) {
    case 'register':
    case 'wait':
    case 'ask':
      if (status === 'REQUESTED') return { kind: 'asked' };
      return status === 'WAITLISTED' ? { kind: 'waiting', position } : { kind: 'registered' };
    case 'give-up':
      return { kind: 'given-up', toNext: someoneWaits };
    case 'stop-waiting':
      return { kind: 'stopped-waiting' };
    case 'withdraw':
      return { kind: 'withdrawn' };
  }
}
