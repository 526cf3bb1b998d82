import type { GesprekRowFragment } from '@academie/web-api/gql';
import { CountBadge } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { RowItem } from '../../shared/rows.js';
import { relativeMoment } from '../../shared/time.js';

/** One gesprek in a list. */
export function GesprekRow({ gesprek, now }: { gesprek: GesprekRowFragment; now: string }) {
  const { id, title, startedBy, berichtCount, unreadCount, lastBerichtAt } = gesprek;
  return (
    <RowItem
      className={unreadCount > 0 ? 'academie-gesprek-row--unread' : undefined}
      title={
        <CardLink to="/gesprekken/$id" params={{ id }}>
          {title}
        </CardLink>
      }
      end={unreadCount > 0 && <CountBadge count={unreadCount} label={m.gesprekken_unread({ count: unreadCount })} />}
    >
      <p className="academie-soft">
        {m.gesprekken_started_by({ name: startedBy.name })} · {m.gesprekken_count({ count: berichtCount })} ·{' '}
        <time dateTime={lastBerichtAt}>{m.gesprekken_last({ when: relativeMoment(lastBerichtAt, now) })}</time>
      </p>
    </RowItem>
  );
}
