import { gqlPages } from '@academie/web-api';
import {
  type KennissessieAttendeeFragment,
  KennissessieAttendeesDocument,
  type KennissessieAttendeesQuery,
} from '@academie/web-api/gql';
import {
  Block,
  type Column,
  EmptyState,
  Heading,
  LoadingState,
  Paragraph,
  ShowMore,
  StatusBadge,
  Table,
  type Tone,
} from '@academie/web-ui';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { shortDate } from '../../../shared/time.js';
import { givenAnswer } from '../antwoorden/given-answer.js';
import { doelgroepLabel } from '../kennissessie-words.js';
import { untilText } from '../places/take-offer.js';
import { answersColumn } from '../questions/attendee-answers.js';

const nobody = { nodes: [], totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };

export function attendeesQuery(id: string) {
  return gqlPages(KennissessieAttendeesDocument, { id, first: 50 }, ({ kennissessie }) =>
    kennissessie ? kennissessie.registrations : nobody,
  );
}

/** Who comes and who waits, for those who organise it. */
export function Attendees({ kennissessieId }: { kennissessieId: string }) {
  const attendees = useInfiniteQuery(attendeesQuery(kennissessieId));
  return (
    <Block labelledBy="aanmeldingen">
      <Heading level={2} id="aanmeldingen">
        {m.kennissessies_attendees()}
      </Heading>
      <AttendeeList attendees={attendees} />
    </Block>
  );
}

type AttendeeListProps = { attendees: UseInfiniteQueryResult<InfiniteData<KennissessieAttendeesQuery>> };

function AttendeeList({ attendees }: AttendeeListProps) {
  if (attendees.isPending) return <LoadingState kind="rows" count={4} />;
  if (attendees.isError) return <Failure error={attendees.error} onRetry={() => void attendees.refetch()} />;
  const pages = attendees.data.pages.map(({ kennissessie }) => kennissessie?.registrations ?? nobody);
  const rows = pages.flatMap(({ nodes }) => nodes);
  const total = pages[0]?.totalCount ?? 0;
  if (total === 0) {
    return (
      <EmptyState title={m.kennissessies_attendees_empty_title()} headingLevel={3}>
        <Paragraph>{m.kennissessies_attendees_empty_body()}</Paragraph>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={m.kennissessies_attendees_caption()}
        hideCaption
        columns={[...columns, ...answersColumn(attendees.data.pages[0]?.kennissessie?.questions ?? [])]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <ShowMore
        shown={rows.length}
        total={total}
        busy={attendees.isFetchingNextPage}
        onMore={attendees.hasNextPage ? () => void attendees.fetchNextPage() : undefined}
      />
    </>
  );
}

const columns: readonly Column<KennissessieAttendeeFragment>[] = [
  { id: 'name', header: m.kennissessies_column_name(), rowHead: true, cell: ({ persoon }) => persoon.name },
  {
    id: 'organisatie',
    header: m.kennissessies_column_organisatie(),
    cell: ({ persoon }) => persoon.organisatie?.name ?? m.kennissessies_unknown(),
  },
  {
    id: 'functie',
    header: m.kennissessies_column_functie(),
    cell: ({ persoon }) => persoon.functie ?? m.kennissessies_unknown(),
  },
  {
    id: 'status',
    header: m.kennissessies_column_status(),
    cell: (registration) => <StatusBadge tone={tones[registration.status]}>{statusText(registration)}</StatusBadge>,
  },
  { id: 'kept', header: m.plaatsen_column_kept(), cell: ({ keptFor }) => (keptFor ? keptText(keptFor) : '') },
  { id: 'answer', header: m.antwoord_column(), cell: givenAnswer },
  { id: 'since', header: m.kennissessies_column_since(), cell: ({ since }) => shortDate(since) },
];

function keptText({ doelgroep, organisatie }: NonNullable<KennissessieAttendeeFragment['keptFor']>): string {
  return doelgroep ? doelgroepLabel[doelgroep]() : (organisatie?.name ?? '');
}

const tones: Record<KennissessieAttendeeFragment['status'], Tone> = {
  REGISTERED: 'positive',
  REQUESTED: 'attention',
  DECLINED: 'muted',
  WAITLISTED: 'attention',
  CANCELLED: 'muted',
  ATTENDED: 'positive',
  NO_SHOW: 'muted',
};

function statusText({ status, waitlistPosition, offer, lapsed }: KennissessieAttendeeFragment): string {
  switch (status) {
    case 'REGISTERED':
      return m.kennissessies_status_registered();
    case 'WAITLISTED':
      if (offer) return m.plaatsen_status_offered({ until: untilText(offer.expiresAt) });
      if (lapsed) return m.plaatsen_status_lapsed();
      return waitlistPosition === null
        ? m.kennissessies_badge_waiting()
        : m.kennissessies_status_waitlisted({ position: waitlistPosition });
    case 'REQUESTED':
      return m.plaatsen_status_requested();
    case 'DECLINED':
      return m.plaatsen_status_declined();
    case 'CANCELLED':
      return m.kennissessies_status_cancelled();
    case 'ATTENDED':
      return m.kennissessies_status_attended();
    case 'NO_SHOW':
      return m.kennissessies_status_no_show();
  }
}
