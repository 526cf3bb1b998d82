import type { Doelgroep, PlanningHint, PlanningPlaces } from '@academie/contracts';
import { KennissessieStatus, ResultKind } from '@academie/contracts';
import { inZone } from '@academie/platform/calendar';
import { quotedList } from '@academie/platform/text';

/** A session beside the one that is being planned. */
export interface NearSession {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: KennissessieStatus;
  readonly doelgroepen: readonly Doelgroep[];
  readonly places: PlanningPlaces;
  readonly sameThema: boolean;
  /** Words of the plan that stand in it too. */
  readonly words: readonly string[];
}

export interface PlannedTime {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly doelgroepen: readonly Doelgroep[];
}

const GROUP: Readonly<Record<Doelgroep, string>> = {
  AMBTENAAR: 'ambtenaren',
  BESTUURDER: 'bestuurders',
  RAADSLID: 'raadsleden',
  GRIFFIER: 'griffiers',
  VNG: 'de VNG',
  PARTNER: 'partners',
};

/** What to know of these sessions: first those that take the same people, then what is about the same, then the nearest. */
export function hintsOfSessions(plan: PlannedTime, sessions: readonly NearSession[]): PlanningHint[] {
  return sessions
    .map((session) => ({ session, weight: weightOf(plan, session) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.session.startsAt.getTime() - b.session.startsAt.getTime())
    .map(({ session }) => toHint(plan, session));
}

/** Above zero: worth showing. A clash outweighs all else, the more so the more it overlaps. */
function weightOf(plan: PlannedTime, session: NearSession): number {
  const about = (session.sameThema ? 20 : 0) + Math.min(session.words.length, 4) * 5;
  const clash = clashOf(plan, session) ? (overlaps(plan, session) ? 200 : 100) : 0;
  if (clash === 0 && about === 0) return 0;
  return clash + about - (plan.startsAt ? Math.abs(daysBetween(plan.startsAt, session.startsAt)) / 100 : 0);
}

/** The doelgroepen that both are for, on the same Dutch day; nothing for what is over. */
function clashOf(plan: PlannedTime, session: NearSession): readonly Doelgroep[] | null {
  if (!plan.startsAt || session.status === KennissessieStatus.COMPLETED) return null;
  if (daysBetween(plan.startsAt, session.startsAt) !== 0) return null;
  const shared = plan.doelgroepen.filter((doelgroep) => session.doelgroepen.includes(doelgroep));
  return shared.length > 0 ? shared : null;
}

function overlaps({ startsAt, endsAt }: PlannedTime, session: NearSession): boolean {
  if (!startsAt) return false;
  const until = endsAt && endsAt > startsAt ? endsAt : startsAt;
  return startsAt < session.endsAt && session.startsAt <= until;
}

function toHint(plan: PlannedTime, session: NearSession): PlanningHint {
  const { id, title, startsAt, endsAt, places } = session;
  return {
    kind: ResultKind.KENNISSESSIE,
    id,
    title,
    url: `/kennissessies/${id}`,
    startsAt,
    endsAt,
    places,
    clash: clashOf(plan, session) !== null,
    because: becauseOf(plan, session),
  };
}

function becauseOf(plan: PlannedTime, session: NearSession): string {
  const shared = clashOf(plan, session);
  const when = shared
    ? `${overlaps(plan, session) ? 'Op hetzelfde moment' : 'Op dezelfde dag'}, ook voor ${shared.map((d) => GROUP[d]).join(' en ')}.`
    : plan.startsAt
      ? `${apart(daysBetween(plan.startsAt, session.startsAt))}.`
      : '';
  const about = [
    session.sameThema ? 'over hetzelfde thema' : '',
    session.words.length > 0 ? `over ${quotedList(session.words.slice(0, 3))}` : '',
  ].filter(Boolean);
  const draft = session.status === KennissessieStatus.DRAFT ? 'Nog een concept.' : '';
  return [when, about.length > 0 ? `Gaat ook ${about.join(' en ')}.` : '', draft].filter(Boolean).join(' ');
}

/** Dutch calendar days from the one to the other. */
function daysBetween(from: Date, to: Date): number {
  return Math.round(inZone(to).startOf('day').diff(inZone(from).startOf('day'), 'days').days);
}

/** "3 dagen eerder", "2 weken later" */
export function apart(days: number): string {
  const size = Math.abs(days);
  const side = days < 0 ? 'eerder' : 'later';
  if (size === 0) return 'Op dezelfde dag';
  if (size % 7 === 0) return size === 7 ? `1 week ${side}` : `${size / 7} weken ${side}`;
  return size === 1 ? `1 dag ${side}` : `${size} dagen ${side}`;
}
