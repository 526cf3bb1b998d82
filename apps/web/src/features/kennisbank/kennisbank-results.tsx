import type { KennisbankQuery, KennisbankThemasQuery } from '@academie/web-api/gql';
import { Button, CardList, EmptyState, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { ResultsHead } from '../../shared/results-head.js';
import type { KennisbankSearch } from './kennisbank-search.js';
import { KennisproductCard } from './kennisproduct-card.js';
import { soortLabel } from './kennisproduct-words.js';

type KennisbankResultsProps = {
  search: KennisbankSearch;
  themas: KennisbankThemasQuery['themas'];
  kennisproducten: UseInfiniteQueryResult<InfiniteData<KennisbankQuery>>;
  onApply: (search: KennisbankSearch) => void;
};

/** The kennisbank in each of its states: on its way, failed, empty, there. */
export function KennisbankResults({ search, themas, kennisproducten, onApply }: KennisbankResultsProps) {
  if (kennisproducten.isPending) return <LoadingState kind="cards" count={6} />;
  if (kennisproducten.isError) {
    return <Failure error={kennisproducten.error} onRetry={() => void kennisproducten.refetch()} />;
  }
  const found = kennisproducten.data.pages.flatMap((page) => page.kennisproducten.nodes);
  const total = kennisproducten.data.pages[0]?.kennisproducten.totalCount ?? 0;
  return (
    <section aria-busy={kennisproducten.isPlaceholderData}>
      <ResultsHead
        count={m.kennisbank_count({ count: total })}
        filters={search}
        settled={!kennisproducten.isPlaceholderData}
        chips={chips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      {total === 0 ? (
        <EmptyState title={m.kennisbank_empty_title()}>
          <Paragraph>
            {m.kennisbank_empty_body()} <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
          </Paragraph>
          <Button purpose="secondary" onClick={() => onApply({})}>
            {m.filter_clear()}
          </Button>
        </EmptyState>
      ) : (
        <CardList columns="one">
          {found.map((kennisproduct) => (
            <KennisproductCard key={kennisproduct.id} kennisproduct={kennisproduct} />
          ))}
        </CardList>
      )}
      <ShowMore
        shown={found.length}
        total={total}
        busy={kennisproducten.isFetchingNextPage}
        onMore={kennisproducten.hasNextPage ? () => void kennisproducten.fetchNextPage() : undefined}
      />
    </section>
  );
}

/** The chosen filters in words. */
function chips({ zoek, thema, soort }: KennisbankSearch, themas: KennisbankThemasQuery['themas']) {
  return [
    ...(zoek ? [{ key: 'zoek', label: zoek }] : []),
    ...(soort ? [{ key: 'soort', label: soortLabel[soort]() }] : []),
    ...(thema ? [{ key: 'thema', label: themas.find(({ slug }) => slug === thema)?.name ?? thema }] : []),
  ];
}
