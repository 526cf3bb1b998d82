import { KennissessieStatus, RegistrationStatus } from '@academie/contracts';
import { describe, expect, it } from '@jest/globals';
import { SESSION } from '../fixtures/fake-kennissessies.js';
import { contentHashOf, decideInvitation, type LastSent } from './decide-invitation.js';

const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
const NOW = new Date('2026-11-02T09:00:00Z');
const AFTER = SESSION.endsAt;
const OFF = { ...SESSION, status: KennissessieStatus.CANCELLED };
const MOVED = { ...SESSION, location: 'Stadhuis Utrecht' };
const INVITED: LastSent = { state: 'INVITED', contentHash: contentHashOf(SESSION), sequence: 3 };
const WITHDRAWN: LastSent = { state: 'WITHDRAWN', contentHash: null, sequence: 4 };

const nothing = { send: 'nothing' };
const invitation = { send: 'request', because: 'new' };
const change = { send: 'request', because: 'changed' };
const again = { send: 'request', because: 'resent' };
const removed = { send: 'cancel', reason: 'attendee-removed' };
const off = { send: 'cancel', reason: 'session-cancelled' };

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
    const seat = { registrationId: 'r', persoonId: 'p', status, waitlistPosition: null, kennissessie };
    expect(decideInvitation(seat, last, now, { hadSeat })).toEqual(expected);
  });

  it.each([
    ['the same once more', REGISTERED, SESSION, INVITED, 3, NOW, again],
    ['something newer went out since', REGISTERED, SESSION, INVITED, 2, NOW, nothing],
    ['it moved: then that is what goes', REGISTERED, MOVED, INVITED, 3, NOW, change],
    ['it was withdrawn', REGISTERED, OFF, WITHDRAWN, 4, NOW, nothing],
    ['the seat is gone', CANCELLED, SESSION, WITHDRAWN, 4, NOW, nothing],
    ['it is over', REGISTERED, SESSION, INVITED, 3, AFTER, nothing],
  ] as const)('asked for again: %s', (_, status, kennissessie, last, resendAfter, now, expected) => {
    const seat = { registrationId: 'r', persoonId: 'p', status, waitlistPosition: null, kennissessie };
    expect(decideInvitation(seat, last, now, { resendAfter })).toEqual(expected);
  });
});
