import type { KennissessieCardFragment } from '@academie/web-api/gql';
import { StatusBadge } from '@academie/web-ui';
import clsx from 'clsx';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { longDate, nowIso } from '../../../shared/time.js';
import { ownBadge, placesBadge, placeText, statusBadge, timeText } from '../kennissessie-words.js';
import { dayOf } from '../periods.js';
import { daysOfWeek, isOn, weekName } from './weeks.js';

/**
 * A week as a table with a row for each day. On a small screen the days stand under each other, so all roles are written
 * out: once the stylesheet changes `display`, browsers forget that these elements were a table.
 */
export function WeekTable({ week, sessions }: { week: string; sessions: readonly KennissessieCardFragment[] }) {
  const today = dayOf(nowIso());
  return (
    <div className="academie-week">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the docstring */}
      <table className="academie-week__table" role="table">
        <caption className="academie-hidden">{m.agenda_week_table({ week: weekName(week) })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {m.agenda_week_day()}
            </th>
            <th scope="col" role="columnheader">
              {m.agenda_week_sessions()}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {daysOfWeek(week).map((day) => (
            <Day
              key={day}
              day={day}
              isToday={day === today}
              sessions={sessions.filter((session) => isOn(session, day))}
            />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the docstring */}
    </div>
  );
}

type DayProps = { day: string; isToday: boolean; sessions: readonly KennissessieCardFragment[] };

// biome-ignore-start lint/a11y/noRedundantRoles: see WeekTable
function Day({ day, isToday, sessions }: DayProps) {
  return (
    <tr className={clsx('academie-week__day', isToday && 'academie-week__day--today')} role="row">
      <th scope="row" role="rowheader">
        <time dateTime={day}>{longDate(`${day}T12:00:00Z`)}</time>
        {isToday && <span className="academie-week__mark">{m.agenda_today_mark()}</span>}
      </th>
      <td role="cell">
        {sessions.length === 0 ? (
          <span className="academie-soft academie-small">{m.agenda_week_free_day()}</span>
        ) : (
          <ul className="academie-week__list">
            {sessions.map((session) => (
              <DaySession key={session.id} session={session} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

// biome-ignore-end lint/a11y/noRedundantRoles: see WeekTable

function DaySession({ session }: { session: KennissessieCardFragment }) {
  const status = statusBadge(session);
  const badges = [status?.id === 'past' ? null : status, ownBadge(session, true) ?? placesBadge(session)];
  return (
    <li className="academie-week__session">
      <p className="academie-week__time">{timeText(session)}</p>
      <div>
        <RouteLink to="/kennissessies/$id" params={{ id: session.id }}>
          {session.title}
        </RouteLink>
        <p className="academie-soft academie-small">
          {[placeText(session), session.netwerk?.name].filter(Boolean).join(' · ')}
        </p>
        <div className="academie-row academie-row--tight">
          {badges.map(
            (badge) =>
              badge && (
                <StatusBadge key={badge.id} tone={badge.tone}>
                  {badge.text}
                </StatusBadge>
              ),
          )}
        </div>
      </div>
    </li>
  );
}
