import type { PlanningHintRowFragment } from '@academie/web-api/gql';
import { Hidden, LinkAnchor, StatusBadge } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { clockTime, longDate, timeRange } from '../../../shared/time.js';
import { LinkToggle } from '../answered/link-toggle.js';
import { dayOf } from '../periods.js';

type PlanningHintProps = {
  hint: PlanningHintRowFragment;
  /** The session that a question can be linked to; null while it is not there yet. */
  kennissessieId: string | null;
};

/** One thing that exists already: what, when, how full, and why it is shown. It opens in a new tab: the form stays. */
export function PlanningHintItem({ hint, kennissessieId }: PlanningHintProps) {
  const facts = [whenOf(hint), placesOf(hint.places)].filter(Boolean);
  return (
    <li className="academie-planhulp__hint">
      {hint.clash && <StatusBadge tone="attention">{m.planhulp_clash()}</StatusBadge>}
      <LinkAnchor href={hint.url} target="_blank" rel="noopener">
        {hint.title}
        <Hidden> {m.planhulp_new_tab()}</Hidden>
      </LinkAnchor>
      {facts.length > 0 && <p className="academie-small">{facts.join(' · ')}</p>}
      <p className="academie-soft academie-small">{hint.because}</p>
      {kennissessieId !== null && (hint.kind === 'KENNISVRAAG' || hint.kind === 'LEERVRAAG') && (
        <LinkToggle kennissessieId={kennissessieId} kind={hint.kind} questionId={hint.id} title={hint.title} />
      )}
    </li>
  );
}

function whenOf({ startsAt, endsAt }: PlanningHintRowFragment): string {
  if (startsAt === null) return '';
  const oneDay = endsAt !== null && dayOf(startsAt) === dayOf(endsAt);
  const time = oneDay ? timeRange(startsAt, endsAt) : clockTime(startsAt);
  return m.planhulp_when({ date: longDate(startsAt), time });
}

function placesOf(places: PlanningHintRowFragment['places']): string {
  if (!places) return '';
  const { taken, capacity, waiting } = places;
  const parts = [
    capacity === null
      ? m.planhulp_taken({ count: taken })
      : taken >= capacity
        ? m.planhulp_full({ capacity })
        : m.planhulp_taken_of({ count: taken, capacity }),
    waiting > 0 ? m.planhulp_waiting({ count: waiting }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
