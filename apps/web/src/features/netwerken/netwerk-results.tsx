import type { NetwerkenQuery, NetwerkThemasQuery } from '@academie/web-api/gql';
import { Button, CardList, EmptyState, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { ResultsHead } from '../../shared/results-head.js';
import { NetwerkCard } from './netwerk-card.js';
import { vormLabel } from './netwerk-words.js';
import type { NetwerkenSearch } from './netwerken-search.js';

type NetwerkResultsProps = {
  search: NetwerkenSearch;
  themas: NetwerkThemasQuery['themas'];
  netwerken: UseInfiniteQueryResult<InfiniteData<NetwerkenQuery>>;
  onApply: (search: NetwerkenSearch) => void;
};

/** The list in each of its states: on its way, failed, empty, there. */
export function NetwerkResults({ search, themas, netwerken, onApply }: NetwerkResultsProps) {
  if (netwerken.isPending) return <LoadingState kind="cards" count={6} />;
  if (netwerken.isError) return <Failure error={netwerken.error} onRetry={() => void netwerken.refetch()} />;

  const found = netwerken.data.pages.flatMap((page) => page.netwerken.nodes);
  const total = netwerken.data.pages[0]?.netwerken.totalCount ?? 0;
  return (
    <section aria-busy={netwerken.isPlaceholderData}>
      <ResultsHead
        count={m.netwerken_count({ count: total })}
        filters={search}
        settled={!netwerken.isPlaceholderData}
        chips={chips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      {total === 0 ? (
        <EmptyState title={m.netwerken_empty_title()}>
          <Paragraph>
            {m.netwerken_empty_body()} <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
          </Paragraph>
          <Button purpose="secondary" onClick={() => onApply({})}>
            {m.filter_clear()}
          </Button>
        </EmptyState>
      ) : (
        <CardList>
          {found.map((netwerk) => (
            <NetwerkCard key={netwerk.id} netwerk={netwerk} />
          ))}
        </CardList>
      )}
      <ShowMore
        shown={found.length}
        total={total}
        busy={netwerken.isFetchingNextPage}
        onMore={netwerken.hasNextPage ? () => void netwerken.fetchNextPage() : undefined}
      />
    </section>
  );
}

/** The chosen filters in words. */
function chips(search: NetwerkenSearch, themas: NetwerkThemasQuery['themas']) {
  const { zoek, thema, vorm, mijn } = search;
  return [
    ...(zoek ? [{ key: 'zoek', label: zoek }] : []),
    ...(thema ? [{ key: 'thema', label: themas.find(({ slug }) => slug === thema)?.name ?? thema }] : []),
    ...(vorm ? [{ key: 'vorm', label: vormLabel[vorm]() }] : []),
    ...(mijn ? [{ key: 'mijn', label: m.netwerken_filter_mine() }] : []),
  ];
}
