import type { KennissessieCardFragment } from '@academie/web-api/gql';
import { announce, LoadingState, Paragraph } from '@academie/web-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Failure } from '../../shared/failure.js';
import { ResultsHead } from '../../shared/results-head.js';
import { filterChips } from './filter-chips.js';
import type { KennissessieResultsProps } from './kennissessie-results.js';
import type { KennissessiesSearch } from './kennissessies-search.js';

type PeriodResultsProps = KennissessieResultsProps & {
  /** The week or month that is shown. */
  period: string;
  name: string;
  counted: (count: number) => string;
  emptyText: string;
  loadingRows: number;
  /** What is searched for beside the period. */
  filters: KennissessiesSearch;
  nav: ReactNode;
  table: (sessions: readonly KennissessieCardFragment[]) => ReactNode;
};

/** A week or month in each of its states. It is shown whole: what does not come with the first page is fetched too. */
export function PeriodResults({ search, themas, sessions, onApply, period, name, ...rest }: PeriodResultsProps) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = sessions;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);

  const settled = sessions.isSuccess && !isPlaceholderData;
  const total = sessions.data?.pages[0]?.kennissessies.totalCount ?? 0;
  const count = settled ? rest.counted(total) : name;
  useNews(period, settled, count);

  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <section aria-busy={!settled}>
      <ResultsHead
        count={count.charAt(0).toUpperCase() + count.slice(1)}
        filters={rest.filters}
        settled={settled}
        chips={filterChips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      {rest.nav}
      {sessions.isPending ? (
        <LoadingState kind="rows" count={rest.loadingRows} />
      ) : (
        <>
          {/* While a period is on its way, the sessions of the one before must not stand in it. */}
          {rest.table(settled ? sessions.data.pages.flatMap((page) => page.kennissessies.nodes) : [])}
          {settled && total === 0 && <Paragraph>{rest.emptyText}</Paragraph>}
        </>
      )}
    </section>
  );
}

/** Another period: the focus stays on the button, so that it can be pressed again; what there is, is said. */
function useNews(period: string, settled: boolean, count: string): void {
  const said = useRef(period);
  useEffect(() => {
    if (!settled || said.current === period) return;
    said.current = period;
    announce(count);
  }, [period, settled, count]);
}
