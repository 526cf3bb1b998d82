import type { SessieIdeeInterestFragment } from '@academie/web-api/gql';
import { Block, type Column, Heading, LoadingState, Paragraph, ShowMore, Table } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { shortDate } from '../../../shared/time.js';
import { interestedQuery } from './idee-queries.js';

/** Who wants to come, in the order of the list, for those who run it. */
export function InterestedList({ ideeId }: { ideeId: string }) {
  return (
    <Block labelledBy="belangstelling">
      <Heading level={2} id="belangstelling">
        {m.aanmelden_idee_list_title()}
      </Heading>
      <People ideeId={ideeId} />
    </Block>
  );
}

function People({ ideeId }: { ideeId: string }) {
  const people = useInfiniteQuery(interestedQuery(ideeId));
  if (people.isPending) return <LoadingState kind="rows" count={3} />;
  if (people.isError) return <Failure error={people.error} onRetry={() => void people.refetch()} />;
  const rows = people.data.pages.flatMap(({ sessieIdee }) => sessieIdee?.interested.nodes ?? []);
  if (rows.length === 0) return <Paragraph>{m.aanmelden_idee_list_none()}</Paragraph>;
  return (
    <>
      <Table
        caption={m.aanmelden_idee_list_caption()}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ persoon }) => persoon.id}
      />
      <ShowMore
        shown={rows.length}
        total={people.data.pages[0]?.sessieIdee?.interested.totalCount ?? rows.length}
        busy={people.isFetchingNextPage}
        onMore={people.hasNextPage ? () => void people.fetchNextPage() : undefined}
      />
    </>
  );
}

const columns: readonly Column<SessieIdeeInterestFragment>[] = [
  { id: 'name', header: m.aanmelden_idee_list_name(), rowHead: true, cell: ({ persoon }) => persoon.name },
  {
    id: 'organisatie',
    header: m.aanmelden_idee_list_organisatie(),
    cell: ({ persoon }) => persoon.organisatie?.name ?? m.kennissessies_unknown(),
  },
  {
    id: 'wish',
    header: m.aanmelden_idee_list_wish(),
    cell: ({ wish }) => (wish === 'REGISTER' ? m.aanmelden_idee_wish_register() : m.aanmelden_idee_wish_tell()),
  },
  { id: 'since', header: m.aanmelden_idee_list_since(), cell: ({ since }) => shortDate(since) },
];
