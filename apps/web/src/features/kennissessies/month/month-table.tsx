import type { KennissessieCardFragment } from '@academie/web-api/gql';
import { Hidden, StatusBadge } from '@academie/web-ui';
import clsx from 'clsx';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { clockTime, longDate, nowIso } from '../../../shared/time.js';
import { ownBadge, statusBadge } from '../kennissessie-words.js';
import { dayOf, monthName, weeksOf } from '../periods.js';

const noon = (day: string) => `${day}T12:00:00Z`;
const weekday = (day: string) => longDate(noon(day)).split(' ')[0] ?? '';
/** Any Monday, to name the seven days. */
const names = Array.from({ length: 7 }, (_, index) => `2026-06-0${index + 1}`);

/**
 * A month as a table of weeks. On a small screen the days with sessions stand under each other, so all roles are
 * written out: once the stylesheet changes `display`, browsers forget that these elements were a table.
 */
export function MonthTable({ month, sessions }: { month: string; sessions: readonly KennissessieCardFragment[] }) {
  const today = dayOf(nowIso());
  return (
    <div className="academie-month">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the docstring */}
      <table className="academie-month__table" role="table">
        <caption className="academie-hidden">{m.kennissessies_month_table({ month: monthName(month) })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {names.map((day) => (
              <th key={day} scope="col" role="columnheader">
                <span aria-hidden>{weekday(day).slice(0, 2)}</span>
                <Hidden>{weekday(day)}</Hidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)} role="row">
              {week.map((day, index) => (
                <Day
                  // Days outside the month have no date of their own.
                  key={day ?? names[index]}
                  day={day}
                  isToday={day === today}
                  sessions={day === null ? [] : sessions.filter((session) => isOn(session, day))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the docstring */}
    </div>
  );
}

/** Also the days between the first and the last. */
function isOn({ startsAt, endsAt }: KennissessieCardFragment, day: string): boolean {
  return dayOf(startsAt) <= day && day <= dayOf(endsAt);
}

type DayProps = { day: string | null; isToday: boolean; sessions: readonly KennissessieCardFragment[] };

// biome-ignore-start lint/a11y/noRedundantRoles: see MonthTable
function Day({ day, isToday, sessions }: DayProps) {
  if (day === null) return <td className="academie-month__cell academie-month__cell--outside" role="cell" />;
  return (
    <td
      className={clsx(
        'academie-month__cell',
        isToday && 'academie-month__cell--today',
        sessions.length === 0 && 'academie-month__cell--free',
      )}
      role="cell"
    >
      <time className="academie-month__day" dateTime={day}>
        <span className="academie-month__number" aria-hidden>
          {Number(day.slice(-2))}
        </span>
        <span className="academie-month__date">{longDate(noon(day))}</span>
        {isToday && <span className="academie-month__mark">{m.kennissessies_month_today_mark()}</span>}
      </time>
      {sessions.length > 0 && (
        <ul className="academie-month__list">
          {sessions.map((session) => (
            <DaySession key={session.id} session={session} />
          ))}
        </ul>
      )}
    </td>
  );
}

// biome-ignore-end lint/a11y/noRedundantRoles: see MonthTable

function DaySession({ session }: { session: KennissessieCardFragment }) {
  const badge = statusBadge(session) ?? ownBadge(session, true);
  return (
    <li className="academie-month__session">
      <RouteLink to="/kennissessies/$id" params={{ id: session.id }}>
        <span className="academie-month__time">{clockTime(session.startsAt)}</span> {session.title}
      </RouteLink>
      {badge && badge.id !== 'past' && <StatusBadge tone={badge.tone}>{badge.text}</StatusBadge>}
    </li>
  );
}
