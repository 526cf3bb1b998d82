import { CardList, EmptyState, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { WerkgroepCard } from '../../features/werkgroepen/werkgroep-card.js';
import { werkgroepenQuery } from '../../features/werkgroepen/werkgroep-queries.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';

/** All werkgroepen. There are few: no filters. */
export function WerkgroepenPage() {
  return (
    <>
      <PageHeader title={m.werkgroepen_title()} lead={m.werkgroepen_lead()} crumbs={[]} />
      <Werkgroepen />
    </>
  );
}

function Werkgroepen() {
  const werkgroepen = useInfiniteQuery(werkgroepenQuery);
  if (werkgroepen.isPending) return <LoadingState kind="cards" count={4} />;
  if (werkgroepen.isError) return <Failure error={werkgroepen.error} onRetry={() => void werkgroepen.refetch()} />;
  const found = werkgroepen.data.pages.flatMap((page) => page.werkgroepen.nodes);
  const total = werkgroepen.data.pages[0]?.werkgroepen.totalCount ?? 0;
  if (total === 0) {
    return (
      <EmptyState title={m.werkgroepen_empty()}>
        <Paragraph>
          {m.werkgroepen_empty_body()} <RouteLink to="/netwerken">{m.nav_netwerken()}</RouteLink>
        </Paragraph>
      </EmptyState>
    );
  }
  return (
    <section aria-label={m.werkgroepen_title()}>
      <CardList>
        {found.map((werkgroep) => (
          <WerkgroepCard key={werkgroep.id} werkgroep={werkgroep} />
        ))}
      </CardList>
      <ShowMore
        shown={found.length}
        total={total}
        busy={werkgroepen.isFetchingNextPage}
        onMore={werkgroepen.hasNextPage ? () => void werkgroepen.fetchNextPage() : undefined}
      />
    </section>
  );
}
