import { type Invitee, type KennissessieCard, KennissessieStatus, type RegistrationStatus } from '@academie/contracts';
import type { AnsweredPartstat, InvitationFact, InvitationFactKind } from '../invitation-facts.js';
import type { Invitation } from '../invitations.js';
import { decideInvitation, holdsSeat, isExpected } from './decide-invitation.js';

/** How the calendar of somebody stands to what they are to a session, as far as we can know it. */
export enum SeatCalendarState {
  /** It was told the newest version, or there is nothing to tell. */
  CURRENT = 'CURRENT',
  /** A newer version waits to be sent, or to be taken by the mail server. */
  UNDER_WAY = 'UNDER_WAY',
  /** The newest version came back. */
  BOUNCED = 'BOUNCED',
  /** The calendar says no, but the seat is still taken. */
  AT_ODDS = 'AT_ODDS',
}

/** What is known of one invitation: the log, what was told last, and whether the mail server took it. */
export interface SeatRecord {
  readonly facts: readonly InvitationFact[];
  readonly last: (Invitation & { readonly mailTaken: boolean }) | null;
}

/** What was told to a calendar, what it answered, and whether the two fit what its owner is to the session. */
export interface SeatCalendarView {
  /** Null of who speaks without a registration. */
  readonly registrationId: string | null;
  readonly persoonId: string;
  readonly kennissessieId: string;
  readonly status: RegistrationStatus | null;
  readonly state: SeatCalendarState;
  /** 1 is the first that was sent; null when nothing was. */
  readonly version: number | null;
  readonly sentAs: InvitationFactKind | null;
  readonly sentAt: Date | null;
  readonly answer: AnsweredPartstat | null;
  readonly answeredAt: Date | null;
  readonly answeredVersion: number | null;
  readonly bouncedAt: Date | null;
  readonly bounceReason: string | null;
  /** It asks for an answer, and none came to what changed last. */
  readonly unanswered: boolean;
  /** There is an invitation to send once more; how often is for another rule. */
  readonly resendable: boolean;
  readonly history: readonly InvitationFact[];
}

/** Which of many calendars somebody wants to see. */
export enum SeatCalendarFilter {
  /** What is under way, came back, or says something else than the seat. */
  WRONG = 'WRONG',
  UNANSWERED = 'UNANSWERED',
  BOUNCED = 'BOUNCED',
}

const SENT: readonly InvitationFactKind[] = ['INVITED', 'CHANGED', 'WITHDRAWN', 'RESENT'];

/** SEQUENCE counts from 0, people from 1. */
export const versionOf = (sequence: number): number => sequence + 1;

/** Draws up what is known of the calendar of one person, whether for a seat, for speaking or both. */
export function seatCalendarOf(invitee: Invitee, { facts, last }: SeatRecord, now: Date): SeatCalendarView {
  const sent = facts.findLast(({ kind }) => SENT.includes(kind)) ?? null;
  const answered = facts.findLast(({ kind }) => kind === 'ANSWERED') ?? null;
  const bounced = facts.findLast((fact) => isLost(fact) && fact.sequence === sent?.sequence) ?? null;
  return {
    registrationId: invitee.registrationId,
    persoonId: invitee.persoonId,
    kennissessieId: invitee.kennissessie.id,
    status: invitee.status,
    state: stateOf(invitee, { facts, last }, bounced !== null, answered, now),
    version: sent && versionOf(sent.sequence),
    sentAs: sent?.kind ?? null,
    sentAt: sent?.at ?? null,
    answer: answered?.partstat ?? null,
    answeredAt: answered?.at ?? null,
    answeredVersion: answered && versionOf(answered.sequence),
    bouncedAt: bounced?.at ?? null,
    bounceReason: bounced?.detail ?? null,
    unanswered: isUnanswered(invitee, facts, answered),
    resendable: isAsked(invitee) && invitee.kennissessie.endsAt > now,
    history: facts,
  };
}

/** A mail that is only late (RFC 3463: 4.x.x) may come yet. */
function isLost({ kind, detail }: InvitationFact): boolean {
  return kind === 'BOUNCED' && !/^4\.\d+\.\d+$/.test(detail ?? '');
}

export function isIn(view: SeatCalendarView, filter: SeatCalendarFilter): boolean {
  switch (filter) {
    case SeatCalendarFilter.WRONG:
      return view.state !== SeatCalendarState.CURRENT;
    case SeatCalendarFilter.UNANSWERED:
      return view.unanswered;
    case SeatCalendarFilter.BOUNCED:
      return view.state === SeatCalendarState.BOUNCED;
  }
}

function stateOf(
  invitee: Invitee,
  { last }: SeatRecord,
  bounced: boolean,
  answered: InvitationFact | null,
  now: Date,
): SeatCalendarState {
  if (bounced) return SeatCalendarState.BOUNCED;
  const isTold = decideInvitation(invitee, last, now).send === 'nothing';
  if (!isTold || (last && !last.mailTaken)) return SeatCalendarState.UNDER_WAY;
  const saysNo = answered?.partstat === 'DECLINED' && last && answered.sequence >= last.sequence;
  return saysNo && holdsSeat(invitee) && isAsked(invitee) ? SeatCalendarState.AT_ODDS : SeatCalendarState.CURRENT;
}

/** A version that was only sent once more asks for no new answer. */
function isUnanswered(invitee: Invitee, facts: readonly InvitationFact[], answered: InvitationFact | null): boolean {
  const asked = facts.findLast(({ kind }) => kind === 'INVITED' || kind === 'CHANGED');
  if (!asked || !isAsked(invitee)) return false;
  return answered === null || answered.partstat === 'NEEDS-ACTION' || answered.sequence < asked.sequence;
}

function isAsked(invitee: Invitee): boolean {
  return isExpected(invitee) && isOn(invitee.kennissessie);
}

function isOn({ status }: KennissessieCard): boolean {
  return status !== KennissessieStatus.CANCELLED;
}
