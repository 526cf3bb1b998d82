import { announce, LoadingState, Paragraph } from '@academie/web-ui';
import { useEffect, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { ResultsHead } from '../../../shared/results-head.js';
import { filterChips } from '../filter-chips.js';
import type { KennissessieResultsProps } from '../kennissessie-results.js';
import { shownWeek } from '../kennissessies-filter.js';
import '../month/month.css';
import './week.css';
import { WeekNav } from './week-nav.js';
import { WeekTable } from './week-table.js';
import { weekName } from './weeks.js';

/** One week in each of its states. A week is shown whole: what does not come with the first page is fetched too. */
export function KennissessieWeek({ search, themas, sessions, onApply }: KennissessieResultsProps) {
  const week = shownWeek(search);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = sessions;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);

  const settled = sessions.isSuccess && !isPlaceholderData;
  const total = sessions.data?.pages[0]?.kennissessies.totalCount ?? 0;
  const name = weekName(week);
  const count = settled ? m.agenda_week_count({ count: total, week: name }) : name;
  useNews(week, settled, count);

  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const { week: _, ...filters } = search;
  return (
    <section aria-busy={!settled}>
      <ResultsHead
        count={count.charAt(0).toUpperCase() + count.slice(1)}
        filters={filters}
        settled={settled}
        chips={filterChips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      <WeekNav search={search} week={week} />
      {sessions.isPending ? (
        <LoadingState kind="rows" count={7} />
      ) : (
        <>
          <WeekTable
            week={week}
            // While a week is on its way, the sessions of the one before must not stand in it.
            sessions={settled ? sessions.data.pages.flatMap((page) => page.kennissessies.nodes) : []}
          />
          {settled && total === 0 && <Paragraph>{m.agenda_week_empty()}</Paragraph>}
        </>
      )}
    </section>
  );
}

/** Another week: the focus stays on the button, so that it can be pressed again; what there is, is said. */
function useNews(week: string, settled: boolean, count: string): void {
  const said = useRef(week);
  useEffect(() => {
    if (!settled || said.current === week) return;
    said.current = week;
    announce(count);
  }, [week, settled, count]);
}
