import { Block, Heading, LoadingState, Paragraph } from '@academie/web-ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { Rows } from '../../shared/rows.js';
import { GesprekRow } from './gesprek-row.js';
import './gesprekken.css';
import { gesprekkenQuery } from './gesprekken-panel.js';
import { useNow } from './use-now.js';

const SHOWN = 3;

/** The liveliest gesprekken of a ruimte, for an overview. Children: the way to all of them. */
export function LatestGesprekken({ ruimteId, children }: { ruimteId: string; children: ReactNode }) {
  const gesprekken = useInfiniteQuery(gesprekkenQuery(ruimteId));
  const now = useNow();
  const found = gesprekken.data?.pages[0]?.gesprekken.nodes.slice(0, SHOWN) ?? [];
  return (
    <Block labelledBy="laatste-gesprekken">
      <Heading level={2} appearance="level-3" id="laatste-gesprekken">
        {m.gesprekken_latest()}
      </Heading>
      {gesprekken.isPending && <LoadingState kind="rows" count={SHOWN} />}
      {gesprekken.isError && <Failure error={gesprekken.error} onRetry={() => void gesprekken.refetch()} />}
      {gesprekken.isSuccess && found.length === 0 && <Paragraph>{m.gesprekken_latest_empty()}</Paragraph>}
      {found.length > 0 && (
        <Rows>
          {found.map((gesprek) => (
            <GesprekRow key={gesprek.id} gesprek={gesprek} now={now} />
          ))}
        </Rows>
      )}
      <Paragraph>{children}</Paragraph>
    </Block>
  );
}
