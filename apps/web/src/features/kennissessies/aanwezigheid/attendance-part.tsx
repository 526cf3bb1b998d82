import './attendance.css';
import { Alert, Counts, Heading, LoadingState, Panel, Paragraph, Row, Stack } from '@academie/web-ui';
import { IconPresentation } from '@tabler/icons-react';
import { useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { ButtonLink } from '../../../shared/links.js';
import { clockTime, longDate } from '../../../shared/time.js';
import { AttendanceList } from './attendance-list.js';
import { type Sheet, useAttendanceSheet, useLiveAttendance } from './attendance-query.js';
import { CloseAttendance } from './close-attendance.js';
import { ExportLinks } from './export-links.js';
import { WalkInForm } from './walk-in-form.js';

/** Who is there: how many, the way to the screen in the room, the list, and the end of it. */
export function AttendanceSheet({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, refetch } = useAttendanceSheet(kennissessieId);
  useLiveAttendance(kennissessieId);
  const sheet = data?.kennissessie?.attendance;
  if (error && !sheet) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="rows" count={4} />;
  if (!sheet) return <Paragraph>{m.aanwezig_draft()}</Paragraph>;
  return (
    <Stack gap="wide">
      <Overview kennissessieId={kennissessieId} sheet={sheet} />
      <AttendanceList kennissessieId={kennissessieId} sheet={sheet} />
      {sheet.canMark && <WalkInForm kennissessieId={kennissessieId} />}
      <ExportLinks kennissessieId={kennissessieId} />
    </Stack>
  );
}

function Overview({ kennissessieId, sheet }: { kennissessieId: string; sheet: Sheet }) {
  const { presentCount, absentCount, unknownCount, closedAt, opensAt, canMark, code } = sheet;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Panel>
      <Heading level={2} appearance="level-3" ref={heading} tabIndex={-1}>
        {m.aanwezig_title()}
      </Heading>
      <Counts
        counts={[
          { id: 'present', term: m.aanwezig_present(), count: presentCount, positive: true },
          { id: 'absent', term: m.aanwezig_absent(), count: absentCount },
          ...(closedAt ? [] : [{ id: 'unknown', term: m.aanwezig_unknown(), count: unknownCount }]),
        ]}
      />
      {!canMark && <Paragraph>{m.aanwezig_opens({ date: longDate(opensAt), time: clockTime(opensAt) })}</Paragraph>}
      {closedAt && (
        <Alert type="ok">{m.aanwezig_closed({ date: longDate(closedAt), time: clockTime(closedAt) })}</Alert>
      )}
      <Row>
        {code && (
          <ButtonLink
            to="/kennissessies/$id/organiseren/inchecken"
            params={{ id: kennissessieId }}
            iconStart={<IconPresentation aria-hidden />}
          >
            {m.aanwezig_to_screen()}
          </ButtonLink>
        )}
        <CloseAttendance kennissessieId={kennissessieId} sheet={sheet} onClosed={() => heading.current?.focus()} />
      </Row>
      {code && <p className="academie-soft academie-small">{m.aanwezig_to_screen_hint()}</p>}
    </Panel>
  );
}
