import { gqlMutation } from '@academie/web-api';
import {
  type AgendaKennisvraagFragment,
  type KennisagendaQuery,
  SupportKennisvraagDocument,
  WithdrawKennisvraagSupportDocument,
} from '@academie/web-api/gql';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { kennisagendaQuery } from './kennisagenda-query.js';

type Change = (kennisvraag: AgendaKennisvraagFragment) => AgendaKennisvraagFragment;

/** Says for the reader's gemeente that a kennisvraag plays there too, or takes that back. On the page at once. */
export function useSupport(id: string) {
  const client = useQueryClient();
  const change = (how: Change) => {
    client.setQueryData(kennisagendaQuery.queryKey, (agenda) => agenda && withKennisvraag(agenda, id, how));
  };
  const steps = (on: boolean) => ({
    onMutate: () => change((kennisvraag) => counted(kennisvraag, on)),
    // Only this question goes back: a colleague's press on another one stands.
    onError: () => change((kennisvraag) => counted(kennisvraag, !on)),
  });
  const support = useMutation(
    gqlMutation(SupportKennisvraagDocument, {
      ...steps(true),
      onSuccess: ({ supportKennisvraag }) => change(() => supportKennisvraag),
    }),
  );
  const withdraw = useMutation(
    gqlMutation(WithdrawKennisvraagSupportDocument, {
      ...steps(false),
      onSuccess: ({ withdrawSupport }) => change(() => withdrawSupport),
    }),
  );
  const busy = support.isPending || withdraw.isPending;
  return {
    busy,
    error: support.error ?? withdraw.error,
    toggle: (on: boolean) => {
      if (busy) return;
      support.reset();
      withdraw.reset();
      (on ? support : withdraw).mutate({ id });
    },
  };
}

/** The kennisvraag as it will be; exported for its spec. */
export function counted(kennisvraag: AgendaKennisvraagFragment, on: boolean): AgendaKennisvraagFragment {
  if (kennisvraag.viewerSupports === on) return kennisvraag;
  return {
    ...kennisvraag,
    viewerSupports: on,
    supportCount: kennisvraag.supportCount + (on ? 1 : -1),
    viewerCan: { support: !on, withdrawSupport: on },
  };
}

function withKennisvraag(data: KennisagendaQuery, id: string, how: Change): KennisagendaQuery {
  if (!data.kennisagenda) return data;
  const themas = data.kennisagenda.themas.map((part) => ({
    ...part,
    onderwerpen: part.onderwerpen.map((onderwerp) => ({
      ...onderwerp,
      kennisvragen: onderwerp.kennisvragen.map((kennisvraag) =>
        kennisvraag.id === id ? how(kennisvraag) : kennisvraag,
      ),
    })),
  }));
  return { ...data, kennisagenda: { ...data.kennisagenda, themas } };
}
