import './meldingen.css';
import { invalidate, useLive } from '@academie/web-api';
import { MeldingenDocument, type MeldingenQuery } from '@academie/web-api/gql';
import { announce, Button, EmptyState, Paragraph, Row, ShowMore } from '@academie/web-ui';
import { IconChecks } from '@tabler/icons-react';
import { type InfiniteData, type UseInfiniteQueryResult, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { failureText } from '../../shared/failure-text.js';
import { ButtonLink } from '../../shared/links.js';
import { Rows } from '../../shared/rows.js';
import { MeldingRow } from './melding-row.js';
import { useMarkAllRead } from './meldingen-query.js';

type MeldingenListProps = {
  data: InfiniteData<MeldingenQuery>;
  query: UseInfiniteQueryResult<InfiniteData<MeldingenQuery>>;
};

/** All meldingen, newest first. New ones wait behind a button: a list must not move under the reader's hands. */
export function MeldingenList({ data, query }: MeldingenListProps) {
  const nodes = data.pages.flatMap((page) => page.meldingen.nodes);
  const total = data.pages[0]?.meldingen.totalCount ?? 0;
  return (
    <>
      <Actions total={total} unread={data.pages[0]?.unreadMeldingCount ?? 0} />
      {total === 0 ? (
        <EmptyState title={m.meldingen_empty_title()}>
          <Paragraph>{m.meldingen_empty_body()}</Paragraph>
          <ButtonLink to="/netwerken" purpose="secondary">
            {m.meldingen_empty_link()}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Rows>
          {nodes.map((melding) => (
            <MeldingRow key={melding.id} melding={melding} />
          ))}
        </Rows>
      )}
      <ShowMore
        shown={nodes.length}
        total={total}
        busy={query.isFetchingNextPage}
        onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
      />
    </>
  );
}

function Actions({ total, unread }: { total: number; unread: number }) {
  const client = useQueryClient();
  const said = useRef<HTMLParagraphElement>(null);
  const [arrived, setArrived] = useState(0);
  const markAll = useMarkAllRead();
  useLive(true, (socket) => {
    const count = () =>
      setArrived((before) => {
        announce(m.meldingen_arrived({ count: before + 1 }));
        return before + 1;
      });
    socket.on('melding:created', count);
    return () => socket.off('melding:created', count);
  });
  return (
    <div className="academie-meldingen-actions">
      {arrived > 0 && (
        <Button
          purpose="secondary"
          onClick={() => {
            setArrived(0);
            said.current?.focus();
            void invalidate(client, MeldingenDocument);
          }}
        >
          {m.meldingen_arrived({ count: arrived })}
        </Button>
      )}
      <Row between>
        <p ref={said} tabIndex={-1} role="status">
          {markAll.isError ? failureText(markAll.error) : standing(total, unread)}
        </p>
        {unread > 0 && (
          <Button
            purpose="secondary"
            iconStart={<IconChecks aria-hidden />}
            onClick={() => {
              // The button goes away; the sentence that says what happened takes the focus.
              said.current?.focus();
              markAll.mutate();
            }}
          >
            {m.meldingen_mark_all()}
          </Button>
        )}
      </Row>
    </div>
  );
}

/** How many wait; nothing to say where there are none at all. */
function standing(total: number, unread: number): string {
  if (unread > 0) return m.meldingen_unread({ count: unread });
  return total > 0 ? m.meldingen_all_read() : '';
}
