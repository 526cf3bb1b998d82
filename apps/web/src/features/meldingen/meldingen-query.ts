import { gqlFetch, gqlPages, invalidate } from '@academie/web-api';
import { LayoutMeldingenDocument, MarkMeldingenReadDocument, MeldingenDocument } from '@academie/web-api/gql';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { nowIso } from '../../shared/time.js';

export const meldingenQuery = gqlPages(MeldingenDocument, { first: 20 }, (result) => result.meldingen);

/** Marks all as read, on the page at once; when the API refuses, they are unread again. The bell follows. */
export function useMarkAllRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => gqlFetch(MarkMeldingenReadDocument, {}),
    onMutate: async () => {
      await client.cancelQueries({ queryKey: meldingenQuery.queryKey });
      const before = client.getQueryData(meldingenQuery.queryKey);
      const readAt = nowIso();
      client.setQueryData(
        meldingenQuery.queryKey,
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              unreadMeldingCount: 0,
              meldingen: {
                ...page.meldingen,
                nodes: page.meldingen.nodes.map((one) => ({ ...one, readAt: one.readAt ?? readAt })),
              },
            })),
          },
      );
      return before;
    },
    onError: (_error, _input, before) => client.setQueryData(meldingenQuery.queryKey, before),
    onSettled: () => invalidate(client, LayoutMeldingenDocument, MeldingenDocument),
  });
}
