import type { KennissessieCardFragment, KennissessiesQuery, KennissessieThemasQuery } from '@academie/web-api/gql';
import { Block, Button, CardList, EmptyState, Heading, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { ResultsHead } from '../../shared/results-head.js';
import { filterChips } from './filter-chips.js';
import { KennissessieCard } from './kennissessie-card.js';
import type { KennissessiesSearch } from './kennissessies-search.js';
import { groupOf } from './periods.js';

export type KennissessieResultsProps = {
  search: KennissessiesSearch;
  themas: KennissessieThemasQuery['themas'];
  sessions: UseInfiniteQueryResult<InfiniteData<KennissessiesQuery>>;
  onApply: (search: KennissessiesSearch) => void;
};

/** The list in each of its states: on its way, failed, empty, there. */
export function KennissessieResults({ search, themas, sessions, onApply }: KennissessieResultsProps) {
  if (sessions.isPending) return <LoadingState kind="cards" count={6} />;
  if (sessions.isError) return <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />;

  const found = sessions.data.pages.flatMap((page) => page.kennissessies.nodes);
  const total = sessions.data.pages[0]?.kennissessies.totalCount ?? 0;
  return (
    <section aria-busy={sessions.isPlaceholderData}>
      <ResultsHead
        count={m.kennissessies_count({ count: total })}
        filters={search}
        settled={!sessions.isPlaceholderData}
        chips={filterChips(search, themas)}
        onRemove={(key) => onApply({ ...search, [key]: undefined })}
      />
      {total === 0 ? (
        <EmptyState title={m.kennissessies_empty_title()}>
          <Paragraph>
            {m.kennissessies_empty_body()}{' '}
            <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
          </Paragraph>
          <Button purpose="secondary" onClick={() => onApply({})}>
            {m.filter_clear()}
          </Button>
        </EmptyState>
      ) : (
        grouped(found).map(({ key, label, of }) => (
          <Block key={key} labelledBy={`groep-${key}`}>
            <Heading level={3} appearance="level-4" id={`groep-${key}`}>
              {label}
            </Heading>
            <CardList>
              {of.map((session) => (
                <KennissessieCard key={session.id} session={session} />
              ))}
            </CardList>
          </Block>
        ))
      )}
      <ShowMore
        shown={found.length}
        total={total}
        busy={sessions.isFetchingNextPage}
        onMore={sessions.hasNextPage ? () => void sessions.fetchNextPage() : undefined}
      />
    </section>
  );
}

type Group = { key: string; label: string; of: KennissessieCardFragment[] };

/** Under one heading what belongs together; the sessions come in order of time. */
function grouped(sessions: readonly KennissessieCardFragment[]): Group[] {
  const groups: Group[] = [];
  for (const session of sessions) {
    const group = groupOf(session.startsAt);
    const last = groups.at(-1);
    if (last?.key === group.key) last.of.push(session);
    else groups.push({ ...group, of: [session] });
  }
  return groups;
}
