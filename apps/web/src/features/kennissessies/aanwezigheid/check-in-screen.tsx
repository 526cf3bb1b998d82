import './attendance.css';
import { Button, EmptyState, LoadingState, Paragraph } from '@academie/web-ui';
import { IconMaximize } from '@tabler/icons-react';
import { useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { RouteLink } from '../../../shared/links.js';
import { clockTime, longDate } from '../../../shared/time.js';
import { useAttendanceSheet, useLiveAttendance } from './attendance-query.js';
import { QrCode } from './qr-code.js';

/** What hangs on the wall of the room: the code that changes, how to use it, and how many are there. */
export function CheckInScreen({ kennissessieId }: { kennissessieId: string }) {
  const screen = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useAttendanceSheet(kennissessieId);
  useLiveAttendance(kennissessieId);
  const sheet = data?.kennissessie?.attendance;
  if (error && !sheet) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="lines" count={6} />;
  if (!sheet?.code) {
    return (
      <EmptyState title={m.aanwezig_screen_closed_title()}>
        <Paragraph>
          {sheet && !sheet.canMark
            ? m.aanwezig_opens({ date: longDate(sheet.opensAt), time: clockTime(sheet.opensAt) })
            : m.aanwezig_screen_closed_body()}
        </Paragraph>
        <RouteLink to="/kennissessies/$id/organiseren/aanwezigheid" params={{ id: kennissessieId }}>
          {m.aanwezig_to_list()}
        </RouteLink>
      </EmptyState>
    );
  }
  const { code, url } = sheet.code;
  return (
    <div className="academie-check-in" ref={screen}>
      <QrCode text={url} label={m.aanwezig_screen_qr()} />
      <div className="academie-check-in__words">
        <p className="academie-check-in__lead">{m.aanwezig_screen_scan()}</p>
        <p>{m.aanwezig_screen_type({ address: addressOf(url) })}</p>
        {/* Read sign by sign; the dash in the middle is only for the eye. */}
        <p className="academie-check-in__code">
          <span aria-hidden>{`${code.slice(0, 3)}-${code.slice(3)}`}</span>
          <span className="academie-hidden">{[...code].join(' ')}</span>
        </p>
        <p className="academie-check-in__count" role="status">
          {m.aanwezig_screen_count({ count: sheet.presentCount })}
        </p>
        <p className="academie-soft">{m.aanwezig_screen_changes()}</p>
        <div className="academie-check-in__full">
          <Button
            purpose="secondary"
            iconStart={<IconMaximize aria-hidden />}
            onClick={() => void screen.current?.requestFullscreen()}
          >
            {m.aanwezig_screen_full()}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** "academie.nl/inchecken": what one types on a phone. */
function addressOf(url: string): string {
  const { host } = new URL(url);
  return `${host}/inchecken`;
}
