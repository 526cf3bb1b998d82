import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarMessage } from './calendar-message.js';
import { decideBareAnswer, decideReply, type ReplyFacts } from './decide-reply.js';

const UID = 'sessie@academie.test';
const NOOR = 'noor@academie.test';
const SAID = new Date('2026-11-02T09:00:00Z');
const LATER = new Date('2026-11-02T10:00:00Z');
const FACTS: ReplyFacts = {
  sent: { uid: UID, sequence: 2, unchangedSince: 2 },
  invited: NOOR,
  holdsSeat: true,
  speaks: false,
  isRegistered: true,
  isComing: true,
  last: null,
  authentic: true,
  receivedAt: LATER,
};
const message = (partstat: string, more: Partial<CalendarMessage> = {}): CalendarMessage => ({
  method: 'REPLY',
  uid: UID,
  sequence: 2,
  stampedAt: SAID,
  attendees: [{ address: NOOR, partstat }],
  comment: null,
  startsAt: null,
  endsAt: null,
  isInstance: false,
  ...more,
});
const other = (partstat: string) => ({ attendees: [{ address: 'x@y.test', partstat }] });
const handed = (kind: string) => ({ outcome: 'handed-over', kind });
const ignored = (because: string) => ({ outcome: 'ignored', because });

describe('decideReply', () => {
  it.each<[string, CalendarMessage, Partial<ReplyFacts>, object]>([
    ['no', message('DECLINED'), {}, { outcome: 'declined', stampedAt: SAID }],
    ['no, from anybody', message('DECLINED'), { authentic: false }, { outcome: 'asked' }],
    ['no, for another address', message('DECLINED', other('DECLINED')), {}, { outcome: 'asked' }],
    ['no, once it has begun', message('DECLINED'), { isComing: false }, { outcome: 'noted', answer: 'DECLINED' }],
    ['no from anybody, once it has begun', message('DECLINED'), { isComing: false, authentic: false }, ignored('late')],
    ['yes', message('ACCEPTED'), { authentic: false }, { outcome: 'noted', answer: 'ACCEPTED' }],
    ['maybe', message('TENTATIVE'), { authentic: false }, { outcome: 'noted', answer: 'TENTATIVE' }],
    ['yes, by somebody else', message('ACCEPTED', other('ACCEPTED')), {}, handed('OTHER_ATTENDEE')],
    ['yes, without a seat', message('ACCEPTED'), { holdsSeat: false }, { outcome: 'told-seat-gone' }],
    ['no, without a seat', message('DECLINED'), { holdsSeat: false }, ignored('repeated')],
    ['to an earlier time', message('DECLINED', { sequence: 1 }), {}, { outcome: 'told-present-time' }],
    ['yes to an earlier time', message('ACCEPTED', { sequence: 1 }), {}, { outcome: 'told-present-time' }],
    ['to an earlier time of what is over', message('DECLINED', { sequence: 1 }), { isComing: false }, ignored('late')],
    [
      'yes to an earlier time, without a seat',
      message('ACCEPTED', { sequence: 1 }),
      { holdsSeat: false },
      { outcome: 'told-seat-gone' },
    ],
    [
      'to what was only sent again since',
      message('DECLINED', { sequence: 1 }),
      { sent: { ...FACTS.sent, unchangedSince: 1 } },
      { outcome: 'declined' },
    ],
    [
      'again, to what was only sent again since',
      message('ACCEPTED'),
      { sent: { ...FACTS.sent, unchangedSince: 1 }, last: { sequence: 1, stampedAt: LATER } },
      ignored('repeated'),
    ],
    ['to a time that never was', message('DECLINED', { sequence: 3 }), {}, ignored('ahead')],
    ['again', message('DECLINED'), { last: { sequence: 2, stampedAt: SAID } }, ignored('repeated')],
    ['before the last one', message('ACCEPTED'), { last: { sequence: 2, stampedAt: LATER } }, ignored('repeated')],
    [
      'as an answer to a newer version',
      message('ACCEPTED'),
      { last: { sequence: 1, stampedAt: LATER } },
      { outcome: 'noted' },
    ],
    ['nothing', message('NEEDS-ACTION'), {}, ignored('no-answer')],
    ['nothing that is known', message('X-ONZIN'), {}, ignored('no-answer')],
    ['without anybody', message('', { attendees: [] }), {}, ignored('no-answer')],
    ['somebody else goes', message('DELEGATED'), {}, handed('DELEGATED')],
    ['another session', message('DECLINED', { uid: 'x' }), {}, ignored('other-session')],
    ['another session proposed', message('DECLINED', { uid: 'x', method: 'COUNTER' }), {}, ignored('other-session')],
    ['another time', message('TENTATIVE', { method: 'COUNTER' }), {}, handed('COUNTER')],
    ['what is new', message('', { method: 'REFRESH' }), {}, handed('REFRESH')],
    ['one date of a series', message('DECLINED', { isInstance: true }), {}, handed('UNCLEAR')],
    ['something else', message('', { method: 'ADD' }), {}, handed('UNCLEAR')],
    [
      'from the future',
      message('ACCEPTED', { stampedAt: new Date('2099-01-01') }),
      {},
      { outcome: 'noted', stampedAt: LATER },
    ],
    ['without a time', message('ACCEPTED', { stampedAt: null }), {}, { outcome: 'noted', stampedAt: LATER }],
  ])('%s', (_, given, facts, expected) => {
    expect(decideReply(given, { ...FACTS, ...facts })).toMatchObject(expected);
  });

  const speaker = { holdsSeat: false, speaks: true, isRegistered: false };
  it.each<[string, CalendarMessage, Partial<ReplyFacts>, object]>([
    ['no', message('DECLINED'), {}, { outcome: 'speaker-declined', stampedAt: SAID }],
    ['no, from anybody', message('DECLINED'), { authentic: false }, { outcome: 'speaker-declined' }],
    ['no, for another address', message('DECLINED', other('DECLINED')), {}, handed('OTHER_ATTENDEE')],
    ['no, once it has begun', message('DECLINED'), { isComing: false }, { outcome: 'noted', answer: 'DECLINED' }],
    ['no, with a seat too', message('DECLINED'), { holdsSeat: true }, { outcome: 'declined' }],
    [
      'no from anybody, with a seat too',
      message('DECLINED'),
      { holdsSeat: true, authentic: false },
      { outcome: 'asked' },
    ],
    ['no, again', message('DECLINED'), { last: { sequence: 2, stampedAt: SAID } }, ignored('repeated')],
    ['yes', message('ACCEPTED'), { authentic: false }, { outcome: 'noted', answer: 'ACCEPTED' }],
    ['maybe', message('TENTATIVE'), {}, { outcome: 'noted', answer: 'TENTATIVE' }],
    ['to an earlier time', message('DECLINED', { sequence: 1 }), {}, { outcome: 'told-present-time' }],
    ['another time', message('TENTATIVE', { method: 'COUNTER' }), {}, handed('COUNTER')],
    ['yes, when they speak no more', message('ACCEPTED'), { speaks: false }, ignored('not-expected')],
    ['no, when they speak no more', message('DECLINED'), { speaks: false }, ignored('not-expected')],
  ])('of a speaker: %s', (_, given, facts, expected) => {
    expect(decideReply(given, { ...FACTS, ...speaker, ...facts })).toMatchObject(expected);
  });

  it('takes a bare answer to be about what was mailed last', () => {
    expect(decideBareAnswer('DECLINED', FACTS)).toEqual({ outcome: 'declined', stampedAt: LATER });
    expect(decideBareAnswer('DECLINED', { ...FACTS, authentic: false })).toMatchObject({ outcome: 'asked' });
    expect(decideBareAnswer('ACCEPTED', { ...FACTS, holdsSeat: false })).toMatchObject({ outcome: 'told-seat-gone' });
  });

  it('never gives a seat away for what was not proven, is not about this time, or is not from who was invited', () => {
    const anyMessage = fc.record({
      method: fc.constantFrom('REPLY', 'COUNTER', 'REQUEST', ''),
      uid: fc.constantFrom(UID, 'x'),
      sequence: fc.nat(4),
      stampedAt: fc.option(fc.date({ noInvalidDate: true })),
      attendees: fc.array(
        fc.record({
          address: fc.constantFrom(NOOR, 'x@y.test'),
          partstat: fc.constantFrom('DECLINED', 'ACCEPTED', 'NEEDS-ACTION', 'DELEGATED'),
        }),
        { maxLength: 3 },
      ),
      comment: fc.constant(null),
      startsAt: fc.constant(null),
      endsAt: fc.constant(null),
      isInstance: fc.boolean(),
    });
    const anyFacts = fc.record({
      sent: fc.constant(FACTS.sent),
      invited: fc.constant(NOOR),
      holdsSeat: fc.boolean(),
      speaks: fc.boolean(),
      isRegistered: fc.boolean(),
      isComing: fc.boolean(),
      authentic: fc.boolean(),
      last: fc.option(fc.record({ sequence: fc.nat(4), stampedAt: fc.date({ noInvalidDate: true }) })),
      receivedAt: fc.constant(LATER),
    });
    fc.assert(
      fc.property(anyMessage, anyFacts, (given, facts) => {
        const decision = decideReply(given, facts);
        if (decision.outcome !== 'declined') return;
        expect(facts).toMatchObject({ authentic: true, holdsSeat: true, isComing: true });
        expect(given).toMatchObject({ uid: UID, sequence: 2, method: 'REPLY', isInstance: false });
        expect(given.attendees.find(({ address }) => address === NOOR)?.partstat).toBe('DECLINED');
        expect(decision.stampedAt <= LATER).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
