import { gqlPages, gqlQuery, invalidate, useLive } from '@academie/web-api';
import {
  type AttendanceEntryFragment,
  AttendanceListDocument,
  AttendanceSheetDocument,
  type AttendanceSheetFactsFragment,
} from '@academie/web-api/gql';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { nowIso } from '../../../shared/time.js';

export type Sheet = NonNullable<AttendanceSheetFactsFragment['attendance']>;

/** Somebody who connects to nothing still sees people come in, a little later. */
const LOOK_AGAIN_MS = 20_000;

const nobody = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

/** How many are there; asked again when the code changes. */
export function useAttendanceSheet(id: string) {
  return useQuery({
    ...gqlQuery(AttendanceSheetDocument, { id }),
    refetchInterval: ({ state }) => {
      const until = state.data?.kennissessie?.attendance?.code?.until;
      if (!until) return LOOK_AGAIN_MS * 3;
      return Math.min(LOOK_AGAIN_MS, Math.max(1000, Date.parse(until) - Date.parse(nowIso()) + 500));
    },
  });
}

function listQuery(id: string) {
  return gqlPages(
    AttendanceListDocument,
    { id, first: 100 },
    ({ kennissessie }) => kennissessie?.registrations ?? nobody,
  );
}

/** Everyone with a seat, by name: whoever stands at the door looks for a name, so all of them are fetched. */
export function useAttendanceList(id: string) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    listQuery(id),
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const entries = data?.pages.flatMap(({ kennissessie }) => kennissessie?.registrations.nodes ?? []) ?? [];
  return { entries: entries.filter(hasSeat).sort(byName), error, isPending, refetch };
}

const hasSeat = ({ status }: AttendanceEntryFragment) =>
  status === 'REGISTERED' || status === 'ATTENDED' || status === 'NO_SHOW';

const byName = (one: AttendanceEntryFragment, other: AttendanceEntryFragment) =>
  one.persoon.name.localeCompare(other.persoon.name, 'nl');

/** What to do when attendance changed: everything that shows it asks again. */
export function useAttendanceChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => invalidate(client, AttendanceSheetDocument, AttendanceListDocument);
}

/** Sees people come in while somebody looks, without asking again and again. */
export function useLiveAttendance(kennissessieId: string): void {
  const changed = useAttendanceChanged();
  useLive(true, (socket) => {
    const onChange = (event: { kennissessieId: string }) => {
      if (event.kennissessieId === kennissessieId) void changed();
    };
    const join = () => socket.emit('attendance:join', { kennissessieId }, () => undefined);
    socket.on('attendance:changed', onChange);
    socket.on('connect', join);
    if (socket.connected) join();
    return () => {
      socket.off('attendance:changed', onChange);
      socket.off('connect', join);
      if (socket.connected) socket.emit('attendance:leave', { kennissessieId }, () => undefined);
    };
  });
}
