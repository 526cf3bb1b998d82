import type { KennissessieCalendarsQuery } from '@academie/web-api/gql';
import { type Column, Disclosure, Hidden, StatusBadge, Table } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { answerText, entryText, sentText, stateBadge } from './calendar-words.js';
import { ResendButton } from './resend-button.js';

export type CalendarRow = NonNullable<KennissessieCalendarsQuery['kennissessie']>['calendars']['nodes'][number];

/** A line for each person. */
export function CalendarTable({ rows }: { rows: readonly CalendarRow[] }) {
  return (
    <Table
      caption={m.agendastand_caption()}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ persoon }) => persoon.id}
    />
  );
}

const columns: readonly Column<CalendarRow>[] = [
  { id: 'name', header: m.agendastand_column_name(), rowHead: true, cell: ({ persoon }) => <Who persoon={persoon} /> },
  { id: 'sent', header: m.agendastand_column_sent(), cell: sentText },
  { id: 'answer', header: m.agendastand_column_answer(), cell: answerText },
  { id: 'state', header: m.agendastand_column_state(), cell: (row) => <State row={row} /> },
  { id: 'more', header: m.agendastand_column_more(), cell: (row) => <More row={row} /> },
];

function HistoryOf({ name }: { name: string }) {
  return (
    <>
      {m.agendastand_history()}
      <Hidden> {m.agendastand_history_of({ name })}</Hidden>
    </>
  );
}

function Who({ persoon }: Pick<CalendarRow, 'persoon'>) {
  return (
    <>
      {persoon.name}
      {persoon.organisatie && <span className="academie-small academie-soft"> {persoon.organisatie.name}</span>}
    </>
  );
}

function State({ row }: { row: CalendarRow }) {
  const { tone, text } = stateBadge(row);
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}

function More({ row }: { row: CalendarRow }) {
  return (
    <>
      {row.resendable && <ResendButton calendar={row} name={row.persoon.name} />}
      {row.history.length > 0 && (
        <Disclosure summary={<HistoryOf name={row.persoon.name} />}>
          <ul>
            {row.history.map((entry) => (
              <li key={`${entry.kind} ${entry.version} ${entry.at}`}>{entryText(entry)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
