import type { NetwerkSessieFragment } from '@academie/web-api/gql';
import { DateBlock } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { RowItem, Rows } from '../../shared/rows.js';
import { dateParts, longDate, timeRange } from '../../shared/time.js';
import { formLabel } from './netwerk-words.js';

/** Coming kennissessies of a netwerk. */
export function NetwerkSessies({ sessies }: { sessies: readonly NetwerkSessieFragment[] }) {
  return (
    <Rows>
      {sessies.map(({ id, title, startsAt, endsAt, form, location }) => (
        <RowItem
          key={id}
          media={<DateBlock {...dateParts(startsAt)} />}
          title={<CardLink to={`/kennissessies/${id}` as string}>{title}</CardLink>}
        >
          <p className="academie-soft">
            {m.netwerken_sessie_when({ day: longDate(startsAt), time: timeRange(startsAt, endsAt) })}
          </p>
          <p className="academie-soft">{[formLabel[form](), location].filter(Boolean).join(', ')}</p>
        </RowItem>
      ))}
    </Rows>
  );
}
