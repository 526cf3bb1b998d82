import { gqlPages, useViewer } from '@academie/web-api';
import { GesprekkenDocument } from '@academie/web-api/gql';
import { Button, EmptyState, Heading, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { Rows } from '../../shared/rows.js';
import { GesprekRow } from './gesprek-row.js';
import './gesprekken.css';
import { StartGesprek } from './start-gesprek.js';
import { useNow } from './use-now.js';

/** The gesprekken of a ruimte, for the page and for a loader that wants to be early. */
export function gesprekkenQuery(ruimteId: string) {
  return gqlPages(GesprekkenDocument, { ruimteId, first: 20 }, (result) => result.gesprekken);
}

type GesprekkenPanelProps = {
  ruimteId: string;
  /** Whether the reader may start one: `viewerCan` of what the ruimte belongs to says so. */
  mayStart: boolean;
};

/** The gesprekken of a netwerk, werkgroep, kennissessie or leervraag, and a way to start one. For a route to place. */
export function GesprekkenPanel({ ruimteId, mayStart }: GesprekkenPanelProps) {
  const viewer = useViewer();
  const gesprekken = useInfiniteQuery(gesprekkenQuery(ruimteId));
  const now = useNow();
  const [starting, setStarting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (starting) left.current = true;
    else if (left.current) button.current?.focus();
  }, [starting]);

  const rows = gesprekken.data?.pages.flatMap((page) => page.gesprekken.nodes) ?? [];
  const total = gesprekken.data?.pages[0]?.gesprekken.totalCount ?? 0;
  const start = mayStart && !starting && (
    <Button ref={button} purpose="primary" onClick={() => setStarting(true)}>
      {m.gesprekken_start()}
    </Button>
  );
  return (
    <section className="academie-stack" aria-labelledby={`gesprekken-${ruimteId}`}>
      <div className="academie-row academie-row--between">
        <Heading level={2} id={`gesprekken-${ruimteId}`}>
          {m.gesprekken_title()}
        </Heading>
        {total > 0 && start}
      </div>
      {starting && viewer && (
        <StartGesprek persoonId={viewer.persoon.id} ruimteId={ruimteId} onCancel={() => setStarting(false)} />
      )}
      {gesprekken.isPending && <LoadingState kind="rows" count={3} />}
      {gesprekken.isError && <Failure error={gesprekken.error} onRetry={() => void gesprekken.refetch()} />}
      {gesprekken.isSuccess && total === 0 && !starting && (
        <EmptyState title={m.gesprekken_empty_title()} headingLevel={3}>
          <Paragraph>{mayStart ? m.gesprekken_empty_start() : m.gesprekken_empty_body()}</Paragraph>
          {start}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Rows>
          {rows.map((gesprek) => (
            <GesprekRow key={gesprek.id} gesprek={gesprek} now={now} />
          ))}
        </Rows>
      )}
      <ShowMore
        shown={rows.length}
        total={total}
        busy={gesprekken.isFetchingNextPage}
        onMore={gesprekken.hasNextPage ? () => void gesprekken.fetchNextPage() : undefined}
      />
    </section>
  );
}
