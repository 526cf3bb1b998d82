import { gqlFetch, gqlMutation } from '@academie/web-api';
import {
  type AttendanceEntryFragment,
  type AttendanceMark,
  MarkAttendanceDocument,
  MarkRestAbsentDocument,
} from '@academie/web-api/gql';
import {
  announce,
  Block,
  Button,
  EmptyState,
  Heading,
  LoadingState,
  Notice,
  Paragraph,
  Row,
  TextField,
} from '@academie/web-ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { FormFailure } from '../../../shared/use-form.js';
import { type Sheet, useAttendanceChanged, useAttendanceList } from './attendance-query.js';
import { AttendanceRow } from './attendance-row.js';

type ListProps = { kennissessieId: string; sheet: Sheet };

/** The list of those with a seat, to tick who is there. By keyboard too: two buttons for each name. */
export function AttendanceList({ kennissessieId, sheet }: ListProps) {
  const { entries, error, isPending, refetch } = useAttendanceList(kennissessieId);
  const [search, setSearch] = useState('');
  const change = useMark(kennissessieId);
  const rest = useRestAbsent(kennissessieId);
  const shown = entries.filter(({ persoon }) => matches(persoon, search));
  return (
    <Block labelledBy="aanwezigheidslijst">
      <Heading level={2} id="aanwezigheidslijst">
        {m.aanwezig_list()}
      </Heading>
      {isPending && <LoadingState kind="rows" count={5} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && entries.length === 0 && (
        <EmptyState title={m.aanwezig_list_empty_title()} headingLevel={3}>
          <Paragraph>{m.aanwezig_list_empty_body()}</Paragraph>
        </EmptyState>
      )}
      {entries.length > 0 && (
        <>
          <Row between>
            <TextField
              label={m.aanwezig_search()}
              type="search"
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            {sheet.canMarkAbsent && sheet.unknownCount > 0 && (
              <Button purpose="secondary" busy={rest.busy} onClick={rest.run}>
                {m.aanwezig_rest_absent({ count: sheet.unknownCount })}
              </Button>
            )}
          </Row>
          {rest.changed !== null && (
            <Notice onUndo={sheet.closedAt ? undefined : rest.undo} onClose={rest.forget}>
              {m.aanwezig_rest_done({ count: rest.changed })}
            </Notice>
          )}
          <FormFailure error={change.error ?? rest.error} />
          <ul className="academie-attendance__list">
            {shown.map((entry) => (
              <AttendanceRow key={entry.id} entry={entry} sheet={sheet} onMark={(mark) => change.run(entry, mark)} />
            ))}
          </ul>
          {shown.length === 0 && <Paragraph>{m.aanwezig_search_nobody()}</Paragraph>}
        </>
      )}
    </Block>
  );
}

function matches({ name, organisatie }: AttendanceEntryFragment['persoon'], search: string): boolean {
  return `${name} ${organisatie?.name ?? ''}`.toLowerCase().includes(search.trim().toLowerCase());
}

function useMark(kennissessieId: string) {
  const changed = useAttendanceChanged();
  const mutation = useMutation(gqlMutation(MarkAttendanceDocument, { onSuccess: changed }));
  return {
    error: mutation.error,
    run: ({ id, persoon }: AttendanceEntryFragment, mark: AttendanceMark) =>
      mutation.mutate(
        { input: { kennissessieId, registrationIds: [id], mark } },
        { onSuccess: () => announce(spoken[mark]({ name: persoon.name })) },
      ),
  };
}

const spoken: Record<AttendanceMark, (who: { name: string }) => string> = {
  PRESENT: m.aanwezig_said_present,
  ABSENT: m.aanwezig_said_absent,
  UNKNOWN: m.aanwezig_said_unknown,
};

/** Everyone of whom nothing is known did not come; with a way back for exactly those. */
function useRestAbsent(kennissessieId: string) {
  const changed = useAttendanceChanged();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const mark = useMutation({
    mutationFn: async () => (await gqlFetch(MarkRestAbsentDocument, { kennissessieId })).markRestAbsent,
    onSuccess: async (marked) => {
      setIds(marked);
      await changed();
    },
  });
  const undo = useMutation({
    mutationFn: (registrationIds: readonly string[]) =>
      gqlFetch(MarkAttendanceDocument, {
        input: { kennissessieId, registrationIds: [...registrationIds], mark: 'UNKNOWN' },
      }),
    onSuccess: async () => {
      setIds(null);
      await changed();
    },
  });
  return {
    changed: ids?.length ?? null,
    busy: mark.isPending,
    error: mark.error ?? undo.error,
    run: () => mark.mutate(),
    undo: () => ids && undo.mutate(ids),
    forget: () => setIds(null),
  };
}
