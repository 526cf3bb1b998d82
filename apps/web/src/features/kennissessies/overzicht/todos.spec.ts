import type { OrganiseOverzichtQuery } from '@academie/web-api/gql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { todosOf } from './todos.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const coming = { status: 'PUBLISHED', startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:00:00Z' } as const;
const over = { status: 'COMPLETED', startsAt: '2026-11-18T09:00:00Z', endsAt: '2026-11-18T10:00:00Z' } as const;

type Facts = NonNullable<OrganiseOverzichtQuery['kennissessie']>;
const quiet: Facts = {
  id: 's1',
  asking: { totalCount: 0 },
  guestInvitations: [],
  calendarTally: { bounced: 0 },
  registrationRules: { waitlistThreshold: 3 },
  attendance: null,
};
const facts = (of: Partial<Facts> = {}, more: Partial<OrganiseOverzichtQuery> = {}): OrganiseOverzichtQuery => ({
  kennissessie: { ...quiet, ...of },
  answerSummary: { accepted: 4, openHandWork: 0 },
  evaluatie: { id: 's1', phase: 'PREPARED', viewerCan: { prepare: true } },
  opbrengst: { id: 's1', materiaal: [{ id: 'm1' }], recording: null, summary: { sentAt: '2026-11-19T09:00:00Z' } },
  ...more,
});
const sheet = { unknownCount: 3, closedAt: null, canClose: true, code: null };
const idsOf = (session: Parameters<typeof todosOf>[0], given: OrganiseOverzichtQuery) =>
  todosOf(session, given).map(({ id }) => id);

describe('what waits for who organises a session', () => {
  it('is nothing when all is done, and when it is off', () => {
    expect(idsOf({ ...coming, waitlistCount: 2 }, facts())).toEqual([]);
    expect(idsOf({ ...over, waitlistCount: 0 }, facts())).toEqual([]);
    const off = facts({ asking: { totalCount: 2 } });
    expect(idsOf({ ...coming, status: 'CANCELLED', waitlistCount: 9 }, off)).toEqual([]);
  });

  it('is to publish a draft, and to prepare the evaluatie', () => {
    const proposed = facts({}, { evaluatie: { id: 's1', phase: 'PROPOSED', viewerCan: { prepare: true } } });
    expect(idsOf({ ...coming, status: 'DRAFT', waitlistCount: 0 }, proposed)).toEqual(['publish', 'evaluatie']);
  });

  it('is whoever waits for an answer, as long as it can still be given', () => {
    const many = facts(
      {
        asking: { totalCount: 2 },
        guestInvitations: [
          { id: 'g1', status: 'INVITED' },
          { id: 'g2', status: 'COMING' },
        ],
        calendarTally: { bounced: 1 },
      },
      { answerSummary: { accepted: 0, openHandWork: 5 } },
    );
    const waiting = { ...coming, waitlistCount: 3 };
    expect(idsOf(waiting, many)).toEqual(['hand-work', 'asking', 'waiting', 'guests', 'bounced']);
    expect(todosOf(waiting, many).map(({ text }) => text)).toEqual([
      '5 berichten kunnen wij niet zelf verwerken.',
      '2 mensen vragen of zij mogen komen.',
      'Er wachten 3 mensen op een plaats.',
      '1 gast heeft nog niet geantwoord.',
      '1 uitnodiging is niet aangekomen.',
    ]);
    expect(idsOf({ ...over, waitlistCount: 3 }, many)).toEqual(['hand-work']);
  });

  it('is the code on the day itself, and after it who was there, the material and the summary', () => {
    const now = { ...coming, startsAt: '2026-11-20T08:30:00Z', endsAt: '2026-11-20T10:00:00Z', waitlistCount: 0 };
    expect(idsOf(now, facts({ attendance: { ...sheet, code: { code: 'CDFHJK' } } }))).toEqual(['check-in']);
    const nothing = { opbrengst: { id: 's1', materiaal: [], recording: null, summary: null } };
    const after = { ...over, waitlistCount: 0 };
    expect(idsOf(after, facts({ attendance: sheet }, nothing))).toEqual(['attendance', 'material', 'summary']);
    expect(idsOf(after, facts({ attendance: { ...sheet, closedAt: '2026-11-18T11:00:00Z' } }))).toEqual([]);
  });
});
