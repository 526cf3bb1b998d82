import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { mergeThread } from './thread.js';
import { berichtenQuery, liveThreadQuery, liveThreadWriter } from './thread-query.js';

/** The berichten of a gesprek from an anchor on, with everything that came since. */
export function useThread({ id, viewerCan }: GesprekHeadFragment, anchor: string | null) {
  const client = useQueryClient();
  // What is on the page stays until the berichten around another anchor are there.
  const pages = useInfiniteQuery({ ...berichtenQuery(id, anchor), placeholderData: keepPreviousData });
  const { data: live } = useQuery(liveThreadQuery(id));
  const write = useMemo(() => liveThreadWriter(client, id), [client, id]);

  const stretches = pages.data?.pages;
  const thread = useMemo(
    () => (stretches ? mergeThread(stretches, live, viewerCan.moderate) : null),
    [stretches, live, viewerCan.moderate],
  );

  // From the moment the pages reach the end, the socket tells everything that follows.
  const last = stretches?.at(-1);
  const reached = last && !last.pageInfo.hasNextPage ? last.nodes.at(-1)?.postedAt : undefined;
  useEffect(() => {
    if (reached && live.completeFrom === null) write.completeFrom(reached);
  }, [reached, live.completeFrom, write]);

  // After a lost connection the pages are fetched again and can end before what was told: then they fetch on, since an
  // edit that was missed comes only with a page.
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const behind = Boolean(thread?.atEnd && hasNextPage && !isFetching);
  useEffect(() => {
    if (behind) void fetchNextPage();
  }, [behind, fetchNextPage]);

  return { pages, thread, write };
}
