import type { ZoekenQuery, ZoekHitFragment } from '@academie/web-api/gql';
import { EmptyState, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink, CardLink } from '../../shared/links.js';
import { ResultsHead } from '../../shared/results-head.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { sitePath } from '../../shared/site-path.js';
import { kindOfResult } from './kind-words.js';
import { MarkedText } from './marked-text.js';
import type { ZoekSearch } from './zoek-search.js';

type ZoekResultsProps = {
  search: ZoekSearch & { q: string };
  results: UseInfiniteQueryResult<InfiniteData<ZoekenQuery>>;
};

/** What was found, best first, in each of its states. */
export function ZoekResults({ search, results }: ZoekResultsProps) {
  if (results.isPending) return <LoadingState kind="rows" count={6} />;
  if (results.isError) return <Failure error={results.error} onRetry={() => void results.refetch()} />;
  const hits = results.data.pages.flatMap((page) => page.zoeken.nodes);
  const total = results.data.pages[0]?.zoeken.totalCount ?? 0;
  return (
    <section aria-busy={results.isPlaceholderData}>
      <ResultsHead
        count={m.zoeken_count({ count: total, query: search.q })}
        filters={search}
        settled={!results.isPlaceholderData}
        // The chosen kind stands marked beside the list, with the way back to all.
        chips={[]}
        onRemove={() => undefined}
      />
      {total === 0 ? (
        <Nothing query={search.q} />
      ) : (
        <Rows>
          {hits.map((hit) => (
            <Hit key={hit.kind + hit.id} hit={hit} />
          ))}
        </Rows>
      )}
      <ShowMore
        shown={hits.length}
        total={total}
        busy={results.isFetchingNextPage}
        onMore={results.hasNextPage ? () => void results.fetchNextPage() : undefined}
      />
    </section>
  );
}

function Hit({ hit }: { hit: ZoekHitFragment }) {
  const { one, icon: Icon } = kindOfResult[hit.kind];
  return (
    <RowItem
      className="academie-zoek-hit"
      media={
        <IconBox>
          <Icon />
        </IconBox>
      }
      kicker={one()}
      title={<CardLink {...sitePath(hit.url)}>{hit.title}</CardLink>}
    >
      <p className="academie-zoek-hit__snippet">
        <MarkedText html={hit.snippet} />
      </p>
    </RowItem>
  );
}

function Nothing({ query }: { query: string }) {
  return (
    <EmptyState title={m.zoeken_empty_title({ query })}>
      <Paragraph>{m.zoeken_empty_body()}</Paragraph>
      <ButtonLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</ButtonLink>
    </EmptyState>
  );
}
