import type { GesprekRowFragment } from '@academie/web-api/gql';
import { CountBadge } from '@academie/web-ui';
import clsx from 'clsx';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { relativeMoment } from '../../shared/time.js';

/** One gesprek in a list. */
export function GesprekRow({ gesprek, now }: { gesprek: GesprekRowFragment; now: string }) {
  const { id, title, startedBy, berichtCount, unreadCount, lastBerichtAt } = gesprek;
  return (
    <li className={clsx('academie-rows__row', unreadCount > 0 && 'academie-rows__row--unread')}>
      <div>
        <div className="academie-row academie-row--tight">
          <CardLink to="/gesprekken/$id" params={{ id }} className="academie-rows__title">
            {title}
          </CardLink>
          {unreadCount > 0 && <CountBadge count={unreadCount} label={m.gesprekken_unread({ count: unreadCount })} />}
        </div>
        <div className="academie-soft">
          {m.gesprekken_started_by({ name: startedBy.name })} · {m.gesprekken_count({ count: berichtCount })}
        </div>
      </div>
      <div className="academie-rows__when">
        <time dateTime={lastBerichtAt}>{m.gesprekken_last({ when: relativeMoment(lastBerichtAt, now) })}</time>
      </div>
    </li>
  );
}
