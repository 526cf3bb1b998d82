import type { NetwerkMemberFragment } from '@academie/web-api/gql';
import { Avatar, StatusBadge } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { RowItem, Rows } from '../../shared/rows.js';
import { monthAndYear } from '../../shared/time.js';
import { roleLabel } from './netwerk-words.js';

/** Who takes part: name, work, and since when. */
export function NetwerkMembers({ members }: { members: readonly NetwerkMemberFragment[] }) {
  return (
    <Rows>
      {members.map(({ id, role, since, persoon }) => {
        const label = roleLabel[role];
        return (
          <RowItem
            key={id}
            media={<Avatar name={persoon.name} decorative />}
            title={persoon.name}
            end={label && <StatusBadge tone="info">{label()}</StatusBadge>}
          >
            <p className="academie-soft">
              {[workOf(persoon), m.netwerken_member_since({ month: monthAndYear(since) })].filter(Boolean).join(' · ')}
            </p>
          </RowItem>
        );
      })}
    </Rows>
  );
}

/** "adviseur energie, Gemeente Zwolle" */
export function workOf({ functie, organisatie }: NetwerkMemberFragment['persoon']): string {
  return [functie, organisatie?.name].filter(Boolean).join(', ');
}
