import { gqlMutation, gqlPages, invalidate } from '@academie/web-api';
import {
  AntwoordFinishDocument,
  AntwoordHandWorkDocument,
  AntwoordSummaryDocument,
  type AntwoordWorkFragment,
} from '@academie/web-api/gql';
import {
  announce,
  Block,
  CardList,
  EmptyState,
  Heading,
  LoadingState,
  Notice,
  Paragraph,
  ShowMore,
} from '@academie/web-ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { failureText } from '../../../shared/failure-text.js';
import { HandWorkCard } from './hand-work-card.js';

export function handWorkQuery(kennissessieId: string) {
  return gqlPages(AntwoordHandWorkDocument, { kennissessieId, first: 20 }, ({ handWork }) => handWork);
}

/** Mails that only a person can judge: another time, somebody else, words. */
export function HandWorkList({ kennissessieId }: { kennissessieId: string }) {
  const client = useQueryClient();
  const outcome = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<AntwoordWorkFragment | null>(null);
  const work = useInfiniteQuery(handWorkQuery(kennissessieId));
  const finish = useMutation(
    gqlMutation(AntwoordFinishDocument, {
      onSuccess: async ({ finishHandWork }) => {
        setDone(finishHandWork);
        announce(m.antwoord_marked({ name: finishHandWork.persoon.name }));
        await Promise.all([invalidate(client, AntwoordHandWorkDocument), invalidate(client, AntwoordSummaryDocument)]);
        // The button that had the focus is gone.
        outcome.current?.focus();
      },
    }),
  );
  const pages = work.data?.pages ?? [];
  const rows = pages.flatMap(({ handWork }) => handWork.nodes);
  return (
    <Block labelledBy="antwoorden-werk">
      <Heading level={2} id="antwoorden-werk">
        {m.antwoord_work_title()}
      </Heading>
      <div ref={outcome} tabIndex={-1}>
        {done && <Notice onClose={() => setDone(null)}>{m.antwoord_marked({ name: done.persoon.name })}</Notice>}
      </div>
      {work.isPending && <LoadingState kind="rows" count={3} />}
      {work.isError && <Failure error={work.error} onRetry={() => void work.refetch()} />}
      {work.data && rows.length === 0 && (
        <EmptyState title={m.antwoord_work_empty_title()} headingLevel={3}>
          <Paragraph>{m.antwoord_work_empty_body()}</Paragraph>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <Paragraph>{m.antwoord_work_lead()}</Paragraph>
          <CardList columns="one">
            {rows.map((row) => (
              <HandWorkCard
                key={row.id}
                work={row}
                busy={finish.isPending && finish.variables?.id === row.id}
                failure={finish.isError && finish.variables?.id === row.id ? failureText(finish.error) : null}
                onDone={() => !finish.isPending && finish.mutate({ id: row.id })}
              />
            ))}
          </CardList>
          <ShowMore
            shown={rows.length}
            total={pages[0]?.handWork.totalCount ?? 0}
            busy={work.isFetchingNextPage}
            onMore={work.hasNextPage ? () => void work.fetchNextPage() : undefined}
          />
        </>
      )}
    </Block>
  );
}
