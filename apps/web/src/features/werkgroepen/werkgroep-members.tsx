import type { WerkgroepMemberFragment } from '@academie/web-api/gql';
import { Avatar, Block, Heading, LoadingState, ShowMore, StatusBadge } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RowItem, Rows } from '../../shared/rows.js';
import { werkgroepMembersQuery } from './werkgroep-queries.js';
import { roleLabel } from './werkgroep-words.js';

/** Who takes part; for its members. */
export function WerkgroepMembers({ slug }: { slug: string }) {
  const members = useInfiniteQuery(werkgroepMembersQuery(slug));
  const found = members.data?.pages.flatMap(({ werkgroep }) => werkgroep?.members.nodes ?? []) ?? [];
  const total = members.data?.pages[0]?.werkgroep?.members.totalCount ?? 0;
  return (
    <Block labelledBy="leden">
      <Heading level={2} id="leden">
        {m.werkgroepen_members_title()}
      </Heading>
      {members.isPending && <LoadingState kind="rows" />}
      {members.isError && <Failure error={members.error} onRetry={() => void members.refetch()} />}
      {found.length > 0 && (
        <Rows>
          {found.map(({ id, role, persoon }) => {
            const label = roleLabel[role];
            return (
              <RowItem
                key={id}
                media={<Avatar name={persoon.name} decorative />}
                title={persoon.name}
                end={label && <StatusBadge tone="info">{label()}</StatusBadge>}
              >
                <p className="academie-soft">{workOf(persoon)}</p>
              </RowItem>
            );
          })}
        </Rows>
      )}
      <ShowMore
        shown={found.length}
        total={total}
        busy={members.isFetchingNextPage}
        onMore={members.hasNextPage ? () => void members.fetchNextPage() : undefined}
      />
    </Block>
  );
}

/** "onderzoeker, Hogeschool Utrecht" */
export function workOf({ functie, organisatie }: WerkgroepMemberFragment['persoon']): string {
  return [functie, organisatie?.name].filter(Boolean).join(', ');
}
