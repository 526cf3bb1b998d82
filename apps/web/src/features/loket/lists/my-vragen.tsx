import '../loket.css';
import type { Viewer } from '@academie/web-api';
import type { LeervraagRowFragment } from '@academie/web-api/gql';
import { Block, EmptyState, Heading, LoadingState, Paragraph, ShowMore, StatusBadge } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { ButtonLink, CardLink } from '../../../shared/links.js';
import { RowItem, Rows } from '../../../shared/rows.js';
import { relativeDay } from '../../../shared/time.js';
import { dueBadge, fromWhom, isAnswered, statusBadge } from '../loket-words.js';
import { leervragenQuery } from './leervragen-query.js';

/** What the reader asked, and above it what others ask of them. */
export function MyVragen({ viewer }: { viewer: Viewer }) {
  const vragen = useInfiniteQuery(leervragenQuery(null));
  if (vragen.isPending) return <LoadingState kind="rows" count={4} />;
  if (vragen.isError) return <Failure error={vragen.error} onRetry={() => void vragen.refetch()} />;

  const all = vragen.data.pages.flatMap(({ leervragen }) => leervragen.nodes);
  const total = vragen.data.pages[0]?.leervragen.totalCount ?? 0;
  const own = all.filter(({ askedBy }) => askedBy.id === viewer.persoon.id);
  const given = all.filter(({ askedBy }) => askedBy.id !== viewer.persoon.id);
  if (total === 0) {
    return (
      <EmptyState title={m.loket_mine_empty_title()}>
        <Paragraph>{m.loket_mine_empty_body()}</Paragraph>
        <ButtonLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <>
      {given.length > 0 && (
        <Block labelledBy="voorgelegd">
          <Heading level={2} id="voorgelegd">
            {m.loket_given_title()}
          </Heading>
          <Rows>
            {given.map((vraag) => (
              <VraagRow key={vraag.id} vraag={vraag} from={fromWhom(vraag)} />
            ))}
          </Rows>
        </Block>
      )}
      {own.length > 0 && (
        <Block labelledBy="mijn-vragen">
          <Heading level={2} id="mijn-vragen">
            {m.loket_mine_count({ count: own.length })}
          </Heading>
          <Rows>
            {own.map((vraag) => (
              <VraagRow key={vraag.id} vraag={vraag} />
            ))}
          </Rows>
        </Block>
      )}
      <ShowMore
        shown={all.length}
        total={total}
        busy={vragen.isFetchingNextPage}
        onMore={vragen.hasNextPage ? () => void vragen.fetchNextPage() : undefined}
      />
    </>
  );
}

/** With `from` it is somebody else's question, and the reader is to answer it: then the deadline counts. */
function VraagRow({ vraag, from }: { vraag: LeervraagRowFragment; from?: string }) {
  const { id, number, subject, thema, submittedAt, answeredAt } = vraag;
  const status = statusBadge[vraag.status]();
  const due = from === undefined ? null : dueBadge(vraag);
  return (
    <RowItem
      kicker={[number, from, thema?.name].filter(Boolean).join(' · ')}
      title={<CardLink to={`/vragen/${id}` as string}>{subject}</CardLink>}
      end={
        <>
          {due && <StatusBadge tone={due.tone}>{due.text}</StatusBadge>}
          <StatusBadge tone={status.tone}>{status.text}</StatusBadge>
        </>
      }
    >
      <p className="academie-soft academie-small">
        {answeredAt && isAnswered(vraag)
          ? m.loket_row_answered({ day: relativeDay(answeredAt) })
          : m.loket_row_asked({ day: relativeDay(submittedAt) })}
      </p>
    </RowItem>
  );
}
