import { announce, LoadingState, Paragraph } from '@academie/web-ui';
import { useEffect, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { ResultsHead } from '../../../shared/results-head.js';
import { filterChips } from '../filter-chips.js';
import type { KennissessieResultsProps } from '../kennissessie-results.js';
import { shownMonth } from '../kennissessies-filter.js';
import { monthName } from '../periods.js';
import './month.css';
import { MonthNav } from './month-nav.js';
import { MonthTable } from './month-table.js';

/** One month in each of its states. A month is shown whole: what does not come with the first page is fetched too. */
export function KennissessieMonth({ search, themas, sessions, onApply }: KennissessieResultsProps) {
  const month = shownMonth(search);
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = sessions;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);

  const settled = sessions.isSuccess && !isPlaceholderData;
  const total = sessions.data?.pages[0]?.kennissessies.totalCount ?? 0;
  const name = monthName(month);
  const count = settled ? m.kennissessies_month_count({ count: total, month: name }) : name;
  useNews(month, settled, count);

  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const { maand, ...filters } = search;
  return (
    <section aria-busy={!settled}>
      <ResultsHead
        count={count.charAt(0).toUpperCase() + count.slice(1)}
        filters={filters}
        settled={settled}
        chips={filterChips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      <MonthNav search={search} month={month} />
      {sessions.isPending ? (
        <LoadingState kind="rows" count={5} />
      ) : (
        <>
          <MonthTable
            month={month}
            // While a month is on its way, the days of the one before must not stand in it.
            sessions={settled ? sessions.data.pages.flatMap((page) => page.kennissessies.nodes) : []}
          />
          {settled && total === 0 && <Paragraph>{m.kennissessies_month_empty()}</Paragraph>}
        </>
      )}
    </section>
  );
}

/** Another month: the focus stays on the button, so that it can be pressed again; what there is, is said. */
function useNews(month: string, settled: boolean, count: string): void {
  const said = useRef(month);
  useEffect(() => {
    if (!settled || said.current === month) return;
    said.current = month;
    announce(count);
  }, [month, settled, count]);
}
