import { type Invitee, KennissessieDirectory } from '@academie/contracts';
import { type Actor, Clock, persoonIdOf } from '@academie/kernel';
import { Database, type Page } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { InvitationFacts } from '../invitation-facts.js';
import { Invitations } from '../invitations.js';
import { holdsSeat } from '../model/decide-invitation.js';
import {
  isIn,
  type SeatCalendarFilter,
  SeatCalendarState,
  type SeatCalendarView,
  type SeatRecord,
  seatCalendarOf,
} from '../model/seat-calendar.js';

/** How many calendars of a session are how. */
export interface SeatCalendarTally {
  readonly people: number;
  readonly wrong: number;
  readonly unanswered: number;
  readonly bounced: number;
}

/**
 * Reads what calendars were told and answered. All seats of a session are read at once, in the same three statements
 * however many they are, and a page is cut from that: what is wrong with a calendar is decided by the rule that mails,
 * and that rule must not be written a second time in SQL.
 */
@Injectable()
export class SeatCalendars {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: Invitations,
    private readonly facts: InvitationFacts,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those of whom the actor may know the calendar: they themselves, and who is at sessions that they organise. */
  async visible<I extends Invitee>(actor: Actor, invitees: readonly I[]): Promise<I[]> {
    const own = persoonIdOf(actor);
    const strangers = invitees.filter(({ persoonId }) => persoonId !== own);
    const others = new Set(strangers.map(({ kennissessie: { id } }) => id));
    const managed = others.size > 0 ? await this.kennissessies.managedBy(actor, [...others]) : new Set<string>();
    return invitees.filter(({ persoonId, kennissessie: { id } }) => persoonId === own || managed.has(id));
  }

  async of(invitees: readonly Invitee[]): Promise<SeatCalendarView[]> {
    const lasts = await this.invitations.ofAll(invitees);
    const ids = [...lasts.values()].map(({ id }) => id);
    const [facts, untaken] = await Promise.all([this.facts.of(ids), this.untaken(ids)]);
    const now = this.clock.now();
    return invitees.map((invitee) => {
      const last = lasts.get(invitee);
      const record: SeatRecord = last
        ? { facts: facts.get(last.id) ?? [], last: { ...last, mailTaken: !untaken.has(last.id) } }
        : { facts: [], last: null };
      return seatCalendarOf(invitee, record, now);
    });
  }

  /** Everybody who has a seat, or whose calendar was told of one that they gave up; what is wrong first. */
  async ofKennissessie(kennissessieId: string): Promise<SeatCalendarView[]> {
    const seats = await this.kennissessies.seatsOf(kennissessieId, { withCancelled: true });
    const views = await this.of(seats);
    return views.filter((view) => holdsSeat(view) || view.version !== null).sort(wrongFirst);
  }

  /** The invitations of which the newest mail still waits to be taken by a mail server. */
  private async untaken(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select i.id from invitations.invitation i
       join platform.mail m on m.key = 'invitation:' || i.id || ':' || i.sequence
       where i.id = any($1) and m.sent_at is null and m.failed_at is null`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** The numbers above the list. */
export function tallyOf(views: readonly SeatCalendarView[]): SeatCalendarTally {
  const count = (test: (view: SeatCalendarView) => boolean) => views.filter(test).length;
  return {
    people: views.length,
    wrong: count(({ state }) => state !== SeatCalendarState.CURRENT),
    unanswered: count(({ unanswered }) => unanswered),
    bounced: count(({ state }) => state === SeatCalendarState.BOUNCED),
  };
}

/** A page of them; the cursor is the person that the page before ended with. */
export function pageOf(
  views: readonly SeatCalendarView[],
  filter: SeatCalendarFilter | null,
  first: number,
  after?: string | null,
): Page<SeatCalendarView> & { readonly totalCount: number } {
  const shown = filter ? views.filter((view) => isIn(view, filter)) : views;
  // Of an entry that is gone from the list meanwhile, the list starts anew: nobody is passed over.
  const start = after ? shown.findIndex(({ persoonId }) => persoonId === after) + 1 : 0;
  const nodes = shown.slice(start, start + first);
  return {
    nodes,
    pageInfo: { endCursor: nodes.at(-1)?.persoonId ?? null, hasNextPage: start + first < shown.length },
    totalCount: shown.length,
  };
}

const ORDER: Readonly<Record<SeatCalendarState, number>> = {
  [SeatCalendarState.BOUNCED]: 0,
  [SeatCalendarState.AT_ODDS]: 1,
  [SeatCalendarState.UNDER_WAY]: 2,
  [SeatCalendarState.CURRENT]: 3,
};

function wrongFirst(a: SeatCalendarView, b: SeatCalendarView): number {
  return ORDER[a.state] - ORDER[b.state] || (a.persoonId < b.persoonId ? -1 : 1);
}
