import type { LeervraagOutcome, LeervraagRowFragment, LeervraagStatus, ResultKind } from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { daysFromNow, isPast, nowIso } from '../../shared/time.js';
import { workingDaysLeft } from './working-days.js';

type Badge = { tone: Tone; text: string };

/** How far a question is, in a word. */
export const statusBadge: Record<LeervraagStatus, () => Badge> = {
  SUBMITTED: () => ({ tone: 'info', text: m.loket_status_submitted() }),
  IN_PROGRESS: () => ({ tone: 'info', text: m.loket_status_in_progress() }),
  ROUTED: () => ({ tone: 'info', text: m.loket_status_routed() }),
  ANSWERED: () => ({ tone: 'positive', text: m.loket_status_answered() }),
  CLOSED: () => ({ tone: 'muted', text: m.loket_status_closed() }),
};

export const outcomes: readonly LeervraagOutcome[] = ['BEANTWOORD', 'DOORVERWEZEN', 'MAATWERK', 'GEAGENDEERD'];

export const outcomeLabel: Record<LeervraagOutcome, () => string> = {
  BEANTWOORD: m.loket_outcome_beantwoord,
  DOORVERWEZEN: m.loket_outcome_doorverwezen,
  MAATWERK: m.loket_outcome_maatwerk,
  GEAGENDEERD: m.loket_outcome_geagendeerd,
};

export const outcomeHint: Record<LeervraagOutcome, () => string> = {
  BEANTWOORD: m.loket_outcome_beantwoord_hint,
  DOORVERWEZEN: m.loket_outcome_doorverwezen_hint,
  MAATWERK: m.loket_outcome_maatwerk_hint,
  GEAGENDEERD: m.loket_outcome_geagendeerd_hint,
};

export const kindLabel: Record<ResultKind, () => string> = {
  NETWERK: m.loket_kind_netwerk,
  KENNISSESSIE: m.loket_kind_kennissessie,
  OPLEIDING: m.loket_kind_opleiding,
  GESPREK: m.loket_kind_gesprek,
  LEERVRAAG: m.loket_kind_leervraag,
  KENNISPRODUCT: m.loket_kind_kennisproduct,
  KENNISVRAAG: m.loket_kind_kennisvraag,
  PERSOON: m.loket_kind_persoon,
  WERKGROEP: m.loket_kind_werkgroep,
};

type Waiting = Pick<LeervraagRowFragment, 'status' | 'dueAt'>;

export function isAnswered({ status }: Pick<Waiting, 'status'>): boolean {
  return status === 'ANSWERED' || status === 'CLOSED';
}

/** "Te laat", "Vandaag", "Binnen 2 werkdagen"; null when nothing waits any more. */
export function dueBadge(vraag: Waiting, now: string = nowIso()): Badge | null {
  const { dueAt } = vraag;
  if (!dueAt || isAnswered(vraag)) return null;
  if (isPast(dueAt, now)) return { tone: 'negative', text: m.loket_due_late() };
  if (daysFromNow(dueAt, now) === 0) return { tone: 'attention', text: m.loket_due_today() };
  const left = workingDaysLeft(dueAt, now);
  return { tone: left <= 2 ? 'attention' : 'info', text: m.loket_due_days({ count: left }) };
}

/** "Gemeente Zwolle", or the person's own name when they work for none. */
export function fromWhom({ askedBy }: Pick<LeervraagRowFragment, 'askedBy'>): string {
  return askedBy.organisatie?.name ?? askedBy.name;
}
