import { type Invitee, KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { SESSION } from '../fixtures/fake-kennissessies.js';
import type { AnsweredPartstat, InvitationFact, InvitationFactKind } from '../invitation-facts.js';
import { contentHashOf } from './decide-invitation.js';
import { isIn, SeatCalendarFilter, SeatCalendarState, seatCalendarOf } from './seat-calendar.js';

const { REGISTERED, CANCELLED } = RegistrationStatus;
const { CURRENT, UNDER_WAY, BOUNCED, AT_ODDS } = SeatCalendarState;
const NOW = new Date('2026-11-02T09:00:00Z');
const OFF = { ...SESSION, status: KennissessieStatus.CANCELLED };

const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const fact = (
  kind: InvitationFactKind,
  sequence: number,
  partstat: AnsweredPartstat | null = null,
): InvitationFact => ({
  invitationId: 'i',
  kind,
  sequence,
  partstat,
  mailKey: null,
  at: at(sequence),
  detail: kind === 'BOUNCED' ? '550' : null,
});
const told = (sequence: number, state: 'INVITED' | 'WITHDRAWN' = 'INVITED', mailTaken = true) => ({
  id: 'i',
  kennissessieId: SESSION.id,
  persoonId: 'p',
  uid: 'u',
  token: 't',
  sequence,
  state,
  contentHash: state === 'INVITED' ? contentHashOf(SESSION) : null,
  reasons: { seat: state === 'INVITED', speaks: false },
  lastSentAt: at(sequence),
  mailTaken,
});
const view = (
  facts: InvitationFact[],
  last: ReturnType<typeof told> | null,
  status: RegistrationStatus | null = REGISTERED,
  kennissessie = SESSION,
  speaks = false,
) => {
  const place = { registrationId: status && 'r', persoonId: 'p', status, waitlistPosition: null, speaks };
  const invitee: Invitee = { ...place, kennissessie };
  return seatCalendarOf(invitee, { facts, last }, NOW);
};
const invited = fact('INVITED', 0);
/** Of who speaks, with or without a registration. */
const spoken = (facts: InvitationFact[], status: RegistrationStatus | null = null, kennissessie = SESSION) => {
  const reasons = { seat: status === REGISTERED, speaks: true };
  return view(facts, { ...told(0), reasons }, status, kennissessie, true);
};

describe('the calendar of a seat', () => {
  it.each([
    ['nothing sent yet', [], null, UNDER_WAY],
    ['invited', [invited], told(0), CURRENT],
    ['not taken by the mail server yet', [invited], told(0, 'INVITED', false), UNDER_WAY],
    ['came back', [invited, fact('BOUNCED', 0)], told(0), BOUNCED],
    ['is only late', [invited, { ...fact('BOUNCED', 0), detail: '4.4.7' }], told(0), CURRENT],
    ['an older version came back', [invited, fact('BOUNCED', 0), fact('RESENT', 1)], told(1), CURRENT],
    ['says yes', [invited, fact('ANSWERED', 0, 'ACCEPTED')], told(0), CURRENT],
    ['says no, and the seat is still there', [invited, fact('ANSWERED', 0, 'DECLINED')], told(0), AT_ODDS],
    ['said no to an older version', [invited, fact('ANSWERED', 0, 'DECLINED'), fact('INVITED', 2)], told(2), CURRENT],
  ] as const)('%s', (_, facts, last, state) => {
    expect(view([...facts], last).state).toBe(state);
  });

  it('is under way while a change waits for the merge window', () => {
    expect(view([invited], told(0), REGISTERED, { ...SESSION, location: 'Elders' }).state).toBe(UNDER_WAY);
    expect(view([invited], told(0), REGISTERED, { ...SESSION, title: 'Anders' }).state).toBe(CURRENT);
  });

  it('is right again once the seat that is gone was withdrawn', () => {
    const declined = [invited, fact('ANSWERED', 0, 'DECLINED')];
    expect(view(declined, told(0), CANCELLED).state).toBe(UNDER_WAY);
    expect(view([...declined, fact('WITHDRAWN', 1)], told(1, 'WITHDRAWN'), CANCELLED).state).toBe(CURRENT);
    expect(view([invited, fact('WITHDRAWN', 1)], told(1, 'WITHDRAWN'), REGISTERED, OFF).state).toBe(CURRENT);
  });

  it('tells versions as people count, and the last of everything', () => {
    const facts = [invited, fact('ANSWERED', 0, 'ACCEPTED'), fact('CHANGED', 1), fact('BOUNCED', 1)];
    expect(view(facts, told(1))).toMatchObject({
      version: 2,
      sentAs: 'CHANGED',
      sentAt: at(1),
      answer: 'ACCEPTED',
      answeredVersion: 1,
      bouncedAt: at(1),
      bounceReason: '550',
    });
    expect(view([], null)).toMatchObject({ version: null, sentAs: null, answer: null, bouncedAt: null });
  });

  it.each([
    ['nobody asked', [], false],
    ['asked', [invited], true],
    ['answered', [invited, fact('ANSWERED', 0, 'TENTATIVE')], false],
    ['changed since', [invited, fact('ANSWERED', 0, 'ACCEPTED'), fact('CHANGED', 1)], true],
    ['only sent once more since', [invited, fact('ANSWERED', 0, 'ACCEPTED'), fact('RESENT', 1)], false],
    ['answered without choosing', [invited, fact('ANSWERED', 0, 'NEEDS-ACTION')], true],
  ] as const)('is unanswered or not: %s', (_, facts, unanswered) => {
    expect(view([...facts], facts.length > 0 ? told(facts.at(-1)?.sequence ?? 0) : null).unanswered).toBe(unanswered);
  });

  it('asks nothing of who has no seat, or when the session is off', () => {
    expect(view([invited], told(0), CANCELLED).unanswered).toBe(false);
    expect(view([invited], told(0), REGISTERED, OFF).unanswered).toBe(false);
  });

  it('is as right or wrong for speaking as for a seat', () => {
    expect(spoken([invited])).toMatchObject({ registrationId: null, status: null, state: CURRENT, resendable: true });
    expect(spoken([invited, fact('BOUNCED', 0)]).state).toBe(BOUNCED);
    expect(spoken([invited], null, { ...SESSION, location: 'Elders' }).state).toBe(UNDER_WAY);
    expect(spoken([invited], CANCELLED)).toMatchObject({ unanswered: true, resendable: true });
    expect(spoken([invited], null, OFF)).toMatchObject({ unanswered: false, resendable: false });
  });

  it('is at odds with a seat alone: the no of a speaker frees nothing, and is handed to the organiser', () => {
    const declined = [invited, fact('ANSWERED', 0, 'DECLINED')];
    expect(spoken(declined).state).toBe(CURRENT);
    expect(spoken(declined, REGISTERED).state).toBe(AT_ODDS);
  });

  it('falls under the filters', () => {
    const bounced = view([invited, fact('BOUNCED', 0)], told(0));
    expect(Object.values(SeatCalendarFilter).filter((filter) => isIn(bounced, filter))).toEqual([
      SeatCalendarFilter.WRONG,
      SeatCalendarFilter.UNANSWERED,
      SeatCalendarFilter.BOUNCED,
    ]);
    const right = view([invited, fact('ANSWERED', 0, 'ACCEPTED')], told(0));
    expect(Object.values(SeatCalendarFilter).filter((filter) => isIn(right, filter))).toEqual([]);
  });
});
