import type { OpleidingenQuery, OpleidingFiltersQuery } from '@academie/web-api/gql';
import { Button, CardList, EmptyState, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { ResultsHead } from '../../shared/results-head.js';
import { OpleidingCard } from './opleiding-card.js';
import { doelgroepLabel, formLabel } from './opleiding-words.js';
import type { OpleidingenSearch } from './opleidingen-search.js';

type OpleidingResultsProps = {
  search: OpleidingenSearch;
  themas: OpleidingFiltersQuery['themas'];
  opleidingen: UseInfiniteQueryResult<InfiniteData<OpleidingenQuery>>;
  onApply: (search: OpleidingenSearch) => void;
};

/** The catalogue in each of its states: on its way, failed, empty, there. */
export function OpleidingResults({ search, themas, opleidingen, onApply }: OpleidingResultsProps) {
  if (opleidingen.isPending) return <LoadingState kind="cards" count={6} />;
  if (opleidingen.isError) return <Failure error={opleidingen.error} onRetry={() => void opleidingen.refetch()} />;

  const found = opleidingen.data.pages.flatMap((page) => page.opleidingen.nodes);
  const total = opleidingen.data.pages[0]?.opleidingen.totalCount ?? 0;
  return (
    <section aria-busy={opleidingen.isPlaceholderData}>
      <ResultsHead
        count={m.opleidingen_count({ count: total })}
        filters={search}
        settled={!opleidingen.isPlaceholderData}
        chips={chips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      {total === 0 ? (
        <EmptyState title={m.opleidingen_empty_title()}>
          <Paragraph>
            {m.opleidingen_empty_body()}{' '}
            <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
          </Paragraph>
          <Button purpose="secondary" onClick={() => onApply({})}>
            {m.filter_clear()}
          </Button>
        </EmptyState>
      ) : (
        <CardList>
          {found.map((opleiding) => (
            <OpleidingCard key={opleiding.id} opleiding={opleiding} />
          ))}
        </CardList>
      )}
      <ShowMore
        shown={found.length}
        total={total}
        busy={opleidingen.isFetchingNextPage}
        onMore={opleidingen.hasNextPage ? () => void opleidingen.fetchNextPage() : undefined}
      />
    </section>
  );
}

/** The chosen filters in words. */
function chips(search: OpleidingenSearch, themas: OpleidingFiltersQuery['themas']) {
  const { zoek, thema, doelgroep, vorm, provincie } = search;
  return [
    ...(zoek ? [{ key: 'zoek', label: zoek }] : []),
    ...(thema ? [{ key: 'thema', label: themas.find(({ slug }) => slug === thema)?.name ?? thema }] : []),
    ...(doelgroep ? [{ key: 'doelgroep', label: doelgroepLabel[doelgroep]() }] : []),
    ...(vorm ? [{ key: 'vorm', label: formLabel[vorm]() }] : []),
    ...(provincie ? [{ key: 'provincie', label: provincie }] : []),
  ];
}
