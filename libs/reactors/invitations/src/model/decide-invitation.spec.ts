import { type Invitee, type KennissessieCard, KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SESSION } from '../fixtures/fake-kennissessies.js';
import {
  contentHashOf,
  decideInvitation,
  isExpected,
  type LastSent,
  type Reasons,
  reasonsOf,
} from './decide-invitation.js';

const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
const NOW = new Date('2026-11-02T09:00:00Z');
const AFTER = SESSION.endsAt;
const OFF = { ...SESSION, status: KennissessieStatus.CANCELLED };
const MOVED = { ...SESSION, location: 'Stadhuis Utrecht' };
const SEAT: Reasons = { seat: true, speaks: false };
const SPEAKS: Reasons = { seat: false, speaks: true };
const BOTH: Reasons = { seat: true, speaks: true };
const told = (reasons: Reasons): LastSent => ({
  state: 'INVITED',
  contentHash: contentHashOf(SESSION),
  sequence: 3,
  reasons,
});
const INVITED = told(SEAT);
const WITHDRAWN: LastSent = {
  state: 'WITHDRAWN',
  contentHash: null,
  sequence: 4,
  reasons: { seat: false, speaks: false },
};
const DRAFT = { ...SESSION, status: KennissessieStatus.DRAFT };

const nothing = { send: 'nothing' };
const invitation = { send: 'request', because: 'new' };
const change = { send: 'request', because: 'changed' };
const again = { send: 'request', because: 'resent' };
const removed = { send: 'cancel', reason: 'attendee-removed' };
const off = { send: 'cancel', reason: 'session-cancelled' };

const invitee = (status: RegistrationStatus | null, kennissessie: KennissessieCard, speaks = false): Invitee => {
  const registrationId = status && 'r';
  return { registrationId, persoonId: 'p', status, waitlistPosition: null, speaks, kennissessie };
};

describe('decideInvitation', () => {
  it.each([
    ['a new seat', REGISTERED, SESSION, null, false, NOW, invitation],
    ['told before', REGISTERED, SESSION, INVITED, false, NOW, nothing],
    ['moved since', REGISTERED, MOVED, INVITED, false, NOW, change],
    ['only the words changed', REGISTERED, { ...SESSION, title: 'Anders' }, INVITED, false, NOW, nothing],
    ['a seat again', REGISTERED, SESSION, WITHDRAWN, false, NOW, invitation],
    ['over', REGISTERED, SESSION, null, false, AFTER, nothing],
    ['waiting', WAITLISTED, SESSION, null, false, NOW, nothing],
    ['waiting again after giving up a seat', WAITLISTED, SESSION, INVITED, false, NOW, removed],
    ['cancelled', CANCELLED, SESSION, INVITED, true, NOW, removed],
    ['cancelled before the invitation went out', CANCELLED, SESSION, null, true, NOW, removed],
    ['stopped waiting', CANCELLED, SESSION, null, false, NOW, nothing],
    ['cancelled, told before', CANCELLED, SESSION, WITHDRAWN, true, NOW, nothing],
    ['the session is off', REGISTERED, OFF, INVITED, false, NOW, off],
    ['off before the invitation went out', REGISTERED, OFF, null, false, NOW, off],
    ['off, told before', REGISTERED, OFF, WITHDRAWN, false, NOW, nothing],
    ['off, while waiting', WAITLISTED, OFF, null, false, NOW, nothing],
    ['off, after it would have been', REGISTERED, OFF, INVITED, false, AFTER, nothing],
  ] as const)('%s', (_, status, kennissessie, last, hadSeat, now, expected) => {
    expect(decideInvitation(invitee(status, kennissessie), last, now, { hadSeat })).toEqual(expected);
  });

  it.each([
    ['the same once more', REGISTERED, SESSION, INVITED, 3, NOW, again],
    ['something newer went out since', REGISTERED, SESSION, INVITED, 2, NOW, nothing],
    ['it moved: then that is what goes', REGISTERED, MOVED, INVITED, 3, NOW, change],
    ['it was withdrawn', REGISTERED, OFF, WITHDRAWN, 4, NOW, nothing],
    ['the seat is gone', CANCELLED, SESSION, WITHDRAWN, 4, NOW, nothing],
    ['it is over', REGISTERED, SESSION, INVITED, 3, AFTER, nothing],
  ] as const)('asked for again: %s', (_, status, kennissessie, last, resendAfter, now, expected) => {
    expect(decideInvitation(invitee(status, kennissessie), last, now, { resendAfter })).toEqual(expected);
  });

  it.each([
    ['announced', null, SESSION, null, NOW, invitation],
    ['to speak at a draft', null, DRAFT, null, NOW, nothing],
    ['told before', null, SESSION, told(SPEAKS), NOW, nothing],
    ['moved since', null, MOVED, told(SPEAKS), NOW, change],
    ['announced again', null, SESSION, WITHDRAWN, NOW, invitation],
    ['over', null, SESSION, null, AFTER, nothing],
    ['off', null, OFF, told(SPEAKS), NOW, off],
    ['off, told before', null, OFF, WITHDRAWN, NOW, nothing],
    ['while waiting for a seat', WAITLISTED, SESSION, null, NOW, invitation],
    ['takes a seat too: a new reason asks for a new answer', REGISTERED, SESSION, told(SPEAKS), NOW, invitation],
    ['had a seat already', REGISTERED, SESSION, told(SEAT), NOW, invitation],
    ['both, told before', REGISTERED, SESSION, told(BOTH), NOW, nothing],
    ['both, moved since', REGISTERED, MOVED, told(BOTH), NOW, change],
    ['gave up the seat: the appointment stays', CANCELLED, SESSION, told(BOTH), NOW, { ...nothing, reasons: SPEAKS }],
    ['gave up the seat and it moved', CANCELLED, MOVED, told(BOTH), NOW, change],
  ] as const)('who speaks: %s', (_, status, kennissessie, last, now, expected) => {
    expect(decideInvitation(invitee(status, kennissessie, true), last, now)).toEqual(expected);
  });

  it.each([
    ['without a seat', null, SESSION, told(SPEAKS), removed],
    ['who waits', WAITLISTED, SESSION, told(SPEAKS), removed],
    ['with a seat: the appointment stays', REGISTERED, SESSION, told(BOTH), { ...nothing, reasons: SEAT }],
    ['who was never told', null, SESSION, null, nothing],
    ['of what is off', null, OFF, WITHDRAWN, nothing],
  ] as const)('who speaks no more: %s', (_, status, kennissessie, last, expected) => {
    expect(decideInvitation(invitee(status, kennissessie), last, NOW)).toEqual(expected);
  });

  it('has one thread for one person: whatever happens, one more look mails nothing, and what is told is what is so', () => {
    const anyInvitee = fc
      .record({
        status: fc.option(fc.constantFrom(REGISTERED, WAITLISTED, CANCELLED)),
        kennissessie: fc.constantFrom(SESSION, MOVED, OFF),
        speaks: fc.boolean(),
      })
      .map(({ status, kennissessie, speaks }) => invitee(status, kennissessie, speaks));
    fc.assert(
      fc.property(fc.array(anyInvitee, { minLength: 1, maxLength: 12 }), (moments) => {
        let last: LastSent | null = null;
        for (const moment of moments) {
          const before: LastSent | null = last;
          last = after(moment, last);
          expect(decideInvitation(moment, last, NOW)).toEqual(nothing);
          expect(last?.state === 'INVITED').toBe(isExpected(moment) && moment.kennissessie !== OFF);
          if (last?.state === 'INVITED') expect(last.reasons).toEqual(reasonsOf(moment));
          if (last !== before && before) expect(last?.sequence).toBeGreaterThanOrEqual(before.sequence);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** What is known once that was done. */
function after(moment: Invitee, last: LastSent | null): LastSent | null {
  const decision = decideInvitation(moment, last, NOW);
  const sequence = last ? last.sequence + 1 : 0;
  switch (decision.send) {
    case 'nothing':
      return last && decision.reasons ? { ...last, reasons: decision.reasons } : last;
    case 'request':
      return {
        state: 'INVITED',
        contentHash: contentHashOf(moment.kennissessie),
        sequence,
        reasons: reasonsOf(moment),
      };
    case 'cancel':
      return { ...WITHDRAWN, sequence };
  }
}
