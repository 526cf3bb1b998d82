import type { SessieIdeeenQuery } from '@academie/web-api/gql';
import { CardList, EmptyState, Heading, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { RouteLink } from '../../../shared/links.js';
import { IdeeCard } from './idee-card.js';

type IdeeResultsProps = { ideeen: UseInfiniteQueryResult<InfiniteData<SessieIdeeenQuery>> };

/** The list in each of its states: on its way, failed, empty, there. */
export function IdeeResults({ ideeen }: IdeeResultsProps) {
  if (ideeen.isPending) return <LoadingState kind="cards" count={4} />;
  if (ideeen.isError) return <Failure error={ideeen.error} onRetry={() => void ideeen.refetch()} />;
  const found = ideeen.data.pages.flatMap(({ sessieIdeeen }) => sessieIdeeen.nodes);
  const total = ideeen.data.pages[0]?.sessieIdeeen.totalCount ?? 0;
  if (total === 0) {
    return (
      <EmptyState title={m.aanmelden_ideeen_empty_title()}>
        <Paragraph>
          {m.aanmelden_ideeen_empty_body()}{' '}
          <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
        </Paragraph>
      </EmptyState>
    );
  }
  return (
    <section aria-busy={ideeen.isPlaceholderData}>
      <Heading level={2} appearance="level-3">
        {m.aanmelden_ideeen_count({ count: total })}
      </Heading>
      <CardList>
        {found.map((idee) => (
          <IdeeCard key={idee.id} idee={idee} />
        ))}
      </CardList>
      <ShowMore
        shown={found.length}
        total={total}
        busy={ideeen.isFetchingNextPage}
        onMore={ideeen.hasNextPage ? () => void ideeen.fetchNextPage() : undefined}
      />
    </section>
  );
}
