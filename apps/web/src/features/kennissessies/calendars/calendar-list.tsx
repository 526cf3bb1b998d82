import { gqlPages } from '@academie/web-api';
import { KennissessieCalendarsDocument, type KennissessieCalendarsQuery } from '@academie/web-api/gql';
import { Block, EmptyState, Heading, LoadingState, Paragraph, ShowMore } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { CalendarTable } from './calendar-table.js';
import { CalendarTabs } from './calendar-tabs.js';
import { calendarFilters, type ShownCalendars } from './calendars-search.js';
import { ResendBounced } from './resend-bounced.js';

const none = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

export function calendarsQuery(id: string, shown: ShownCalendars | null) {
  const filter = shown && calendarFilters[shown];
  return gqlPages(KennissessieCalendarsDocument, { id, filter, first: 50 }, ({ kennissessie }) =>
    kennissessie ? kennissessie.calendars : none,
  );
}

type CalendarListProps = { kennissessieId: string; shown: ShownCalendars | null };

/** The calendars of all who were invited: what they were told, what they answered, and what is wrong. */
export function CalendarList({ kennissessieId, shown }: CalendarListProps) {
  const calendars = useInfiniteQuery(calendarsQuery(kennissessieId, shown));
  const pages = calendars.data?.pages ?? [];
  const tally = pages[0]?.kennissessie?.calendarTally ?? null;
  return (
    <Block labelledBy="agendas">
      <Heading level={2} id="agendas">
        {m.agendastand_title()}
      </Heading>
      <Paragraph>{m.agendastand_lead()}</Paragraph>
      <CalendarTabs kennissessieId={kennissessieId} tally={tally} />
      {tally && tally.bounced > 0 && <ResendBounced kennissessieId={kennissessieId} />}
      {calendars.isPending && <LoadingState kind="rows" count={4} />}
      {calendars.isError && <Failure error={calendars.error} onRetry={() => void calendars.refetch()} />}
      {calendars.isSuccess && <Rows pages={pages} shown={shown} />}
      {calendars.isSuccess && (
        <ShowMore
          shown={pages.flatMap(nodesOf).length}
          total={pages[0]?.kennissessie?.calendars.totalCount ?? 0}
          busy={calendars.isFetchingNextPage}
          onMore={calendars.hasNextPage ? () => void calendars.fetchNextPage() : undefined}
        />
      )}
    </Block>
  );
}

const nodesOf = ({ kennissessie }: KennissessieCalendarsQuery) => kennissessie?.calendars.nodes ?? [];

type RowsProps = { pages: readonly KennissessieCalendarsQuery[]; shown: ShownCalendars | null };

function Rows({ pages, shown }: RowsProps) {
  const rows = pages.flatMap(nodesOf);
  if (rows.length > 0) return <CalendarTable rows={rows} />;
  return shown ? (
    <EmptyState title={m.agendastand_none_title()} headingLevel={3}>
      <Paragraph>{m.agendastand_none_body()}</Paragraph>
    </EmptyState>
  ) : (
    <EmptyState title={m.agendastand_empty_title()} headingLevel={3}>
      <Paragraph>{m.agendastand_empty_body()}</Paragraph>
    </EmptyState>
  );
}
