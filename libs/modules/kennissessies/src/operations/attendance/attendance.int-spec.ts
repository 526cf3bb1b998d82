import { AttendanceDirectory, attendanceRoom, RegistrationStatus } from '@academie/contracts';
import { type Actor, newId, VISITOR } from '@academie/kernel';
import { CAST, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'socket.io';
import { DETAILS, manyPeople, placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { CloseAttendances } from '../../jobs/close-attendances.js';
import { CompleteKennissessies } from '../../jobs/complete-kennissessies.js';
import { AttendanceMark } from '../../model/attendance/attendance.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { AttendanceGateway } from '../../realtime/attendance.gateway.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { AddWalkIn } from './add-walk-in.js';
import { CheckIn } from './check-in.js';
import { CheckInCodes } from './check-in-codes.js';
import { CloseAttendance } from './close-attendance.js';
import { JoinOnline } from './join-online.js';
import { MarkAttendance } from './mark-attendance.js';

const { noor, sanne, karim, bram, joost } = CAST;
const { REGISTERED, ATTENDED, NO_SHOW } = RegistrationStatus;

describe('who was there', () => {
  let app: SpecApp;
  let id: string;
  let noors: string;
  let sannes: string;
  beforeAll(async () => {
    app = await startKennissessies();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie cascade');
    await app.database.query('truncate kennissessies.check_in_guess');
    await app.database.query('truncate platform.event');
    id = await publishedSession(app);
    noors = await app.get(RegisterForKennissessie).run(noor.actor, id);
    sannes = await app.get(RegisterForKennissessie).run(sanne.actor, id);
    app.clock.set(DETAILS.startsAt);
  });

  const code = () => app.get(CheckInCodes).shown(id).code;
  const checkIn = (who: typeof noor, typed = code()) => app.get(CheckIn).run(who.actor, typed, false);
  const mark = (registrationId: string, what: AttendanceMark) =>
    app.get(MarkAttendance).run(bram.actor, id, [registrationId], what);
  const statusOf = async (who: typeof noor) =>
    (await placesOf(app, id)).find(({ persoon_id }) => persoon_id === who.id)?.status;
  const attendance = () =>
    app.database.query<{ registration_id: string; present: boolean; way: string; walk_in: boolean }>(
      'select registration_id, present, way, walk_in from kennissessies.attendance order by recorded_at, registration_id',
    );
  const counts = async () => {
    const { registeredCount, waitlistCount, capacity } = await app.get(KennissessieReader).get(bram.actor, id);
    return { registeredCount, waitlistCount, capacity };
  };

  it('is known from the code in the room, once, however often it is sent', async () => {
    const typed = code();
    expect(await Promise.all([checkIn(noor, typed), checkIn(noor, typed), checkIn(noor, typed)])).toEqual([
      noors,
      noors,
      noors,
    ]);
    expect(await statusOf(noor)).toBe(ATTENDED);
    expect(await attendance()).toEqual([{ registration_id: noors, present: true, way: 'CODE', walk_in: false }]);
    expect(await app.recorded('AttendanceRecorded')).toEqual([
      { registrationId: noors, kennissessieId: id, persoonId: noor.id, present: true },
    ]);
    expect(await counts()).toMatchObject({ registeredCount: 2 });
  });

  it('takes the code that was just shown, and none that is older', async () => {
    const typed = code();
    app.clock.advance({ minutes: 3 });
    expect(code()).not.toBe(typed);
    await checkIn(noor, typed.toLowerCase());
    app.clock.advance({ minutes: 3 });
    await expect(checkIn(sanne, typed)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await statusOf(sanne)).toBe(REGISTERED);
  });

  it('tells those without a seat who can help them, and nothing about the session', async () => {
    await expect(checkIn(karim)).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'NO_SEAT' } });
    expect(await attendance()).toEqual([]);
  });

  it('stops those who guess', async () => {
    for (let guess = 0; guess < 10; guess++) {
      await expect(checkIn(noor, 'CCCCCC')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
    await expect(checkIn(noor)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await checkIn(sanne);
    app.clock.advance({ minutes: 11 });
    await checkIn(noor);
  });

  it('is known from going to the online session, around the time it is held', async () => {
    app.clock.set('2026-12-01T08:00:00Z');
    const join = app.get(JoinOnline);
    expect(await join.run(noor.actor, id)).toBe(DETAILS.onlineUrl);
    expect(await statusOf(noor)).toBe(REGISTERED);
    app.clock.set('2026-12-01T08:45:00Z');
    await Promise.all([join.run(noor.actor, id), join.run(noor.actor, id)]);
    expect(await attendance()).toMatchObject([{ registration_id: noors, way: 'JOIN' }]);
    // The organiser gets there too, and is no participant for it.
    expect(await join.run(bram.actor, id)).toBe(DETAILS.onlineUrl);
    await expect(join.run(karim.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await attendance()).toHaveLength(1);
  });

  it('is written down by who organises it, undone and put right', async () => {
    await mark(noors, AttendanceMark.PRESENT);
    expect(await app.get(MarkAttendance).restAbsent(bram.actor, id)).toEqual([sannes]);
    expect([await statusOf(noor), await statusOf(sanne)]).toEqual([ATTENDED, NO_SHOW]);
    await mark(sannes, AttendanceMark.UNKNOWN);
    expect(await statusOf(sanne)).toBe(REGISTERED);
    expect(await attendance()).toMatchObject([{ registration_id: noors, present: true, way: 'LIST' }]);
    expect((await app.recorded('AttendanceRecorded')).map(({ present }) => present)).toEqual([true, false, null]);
    // Who was put down as absent and comes in late after all.
    await mark(sannes, AttendanceMark.ABSENT);
    await checkIn(sanne);
    expect(await statusOf(sanne)).toBe(ATTENDED);
    expect(await counts()).toMatchObject({ registeredCount: 2 });
  });

  it('is nobody else’s business', async () => {
    await expect(app.get(MarkAttendance).run(noor.actor, id, [noors], AttendanceMark.PRESENT)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(app.get(CloseAttendance).run(noor.actor, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.get(AddWalkIn).run(noor.actor, id, karim.email, true)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = await publishedSession(app, { startsAt: new Date('2026-12-01T09:50:00Z') });
    await expect(app.get(MarkAttendance).run(bram.actor, other, [noors], AttendanceMark.PRESENT)).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    await app.get(MarkAttendance).run(joost.actor, id, [noors], AttendanceMark.PRESENT);
    await expect(mark(newId(), AttendanceMark.PRESENT)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets in who comes without a seat; in a full session only with one place more', async () => {
    const walkIn = (makeRoom: boolean) => app.get(AddWalkIn).run(bram.actor, id, ' Karim@Academie.test ', makeRoom);
    const waits = await app
      .get(RegisterForKennissessie)
      .run(karim.actor, id)
      .catch(() => null);
    expect(waits).toBeNull();
    await expect(walkIn(false)).rejects.toMatchObject({ code: 'CONFLICT', details: { reason: 'FULL' } });
    const [first, second] = await Promise.all([walkIn(true), walkIn(true)]);
    expect(first).toBe(second);
    expect(await counts()).toEqual({ registeredCount: 3, waitlistCount: 0, capacity: 3 });
    expect(await attendance()).toEqual([{ registration_id: first, present: true, way: 'LIST', walk_in: true }]);
    await expect(app.get(AddWalkIn).run(bram.actor, id, 'niemand@gemeente.test', true)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('takes a walk-in off the waiting list', async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    const waits = await app.get(RegisterForKennissessie).run(karim.actor, id);
    app.clock.set(DETAILS.startsAt);
    expect(await counts()).toMatchObject({ registeredCount: 2, waitlistCount: 1 });
    expect(await app.get(AddWalkIn).run(bram.actor, id, karim.email, true)).toBe(waits);
    expect(await counts()).toEqual({ registeredCount: 3, waitlistCount: 0, capacity: 3 });
  });

  it('is settled when the organiser says so: who was not seen did not come', async () => {
    const close = app.get(CloseAttendance);
    await checkIn(noor);
    await expect(close.run(bram.actor, id)).rejects.toMatchObject({ details: { reason: 'NOT_OVER' } });
    app.clock.set(DETAILS.endsAt);
    await Promise.all([close.run(bram.actor, id), close.run(bram.actor, id)]);
    expect([await statusOf(noor), await statusOf(sanne)]).toEqual([ATTENDED, NO_SHOW]);
    expect(await app.recorded('AttendanceClosed')).toEqual([{ kennissessieId: id }]);
    expect(await app.get(AttendanceDirectory).isClosed(id)).toBe(true);
    // Still to be put right, but no longer unknown.
    await mark(sannes, AttendanceMark.PRESENT);
    await expect(mark(sannes, AttendanceMark.UNKNOWN)).rejects.toMatchObject({ details: { reason: 'CLOSED' } });
    expect(await counts()).toMatchObject({ registeredCount: 2 });
  });

  it('makes nobody a no-show when nothing was recorded at all', async () => {
    app.clock.set('2026-12-31T12:00:00Z');
    await app.get(CompleteKennissessies).run();
    await expect(app.get(CloseAttendance).run(bram.actor, id)).rejects.toMatchObject({
      details: { reason: 'NOTHING_RECORDED' },
    });
    expect(await app.get(CloseAttendances).run()).toEqual([]);
    expect(await statusOf(noor)).toBe(REGISTERED);
  });

  it('closes by itself after a week, when anybody was recorded', async () => {
    await checkIn(noor);
    app.clock.set('2026-12-08T10:00:00Z');
    await app.get(CompleteKennissessies).run();
    expect(await app.get(CloseAttendances).run()).toEqual([]);
    app.clock.set('2026-12-08T10:31:00Z');
    await Promise.all([app.get(CloseAttendances).run(), app.get(CloseAttendances).run()]);
    expect(await statusOf(sanne)).toBe(NO_SHOW);
    expect(await app.recorded('AttendanceClosed')).toHaveLength(1);
    expect(await app.get(CloseAttendances).run()).toEqual([]);
  });

  it('lets those who organise it watch, and nobody else', async () => {
    const watch = async (actor: Actor, kennissessieId: unknown = id) => {
      const rooms: string[] = [];
      const socket = { data: { actor }, join: async (room: string) => void rooms.push(room) };
      const answer = await app.get(AttendanceGateway).join(socket as unknown as Socket, { kennissessieId });
      return { ...answer, rooms };
    };
    expect(await watch(bram.actor)).toEqual({ ok: true, rooms: [attendanceRoom(id)] });
    expect(await watch(noor.actor)).toEqual({ ok: false, code: 'NOT_FOUND', rooms: [] });
    expect(await watch(VISITOR)).toEqual({ ok: false, code: 'UNAUTHENTICATED', rooms: [] });
    expect(await watch(bram.actor, { $ne: 1 })).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  it('counts a whole room that comes in at once', async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    const big = await publishedSession(app, { capacity: null });
    const people = await manyPeople(app, 40);
    for (const actor of people) await app.get(RegisterForKennissessie).run(actor, big);
    app.clock.set(DETAILS.startsAt);
    const { code: shown } = app.get(CheckInCodes).shown(big);
    await Promise.all([...people, ...people].map((actor) => app.get(CheckIn).run(actor, shown, true)));
    const rows = await app.database.query<{ status: string; way: string; n: number }>(
      `select r.status, a.way, count(*)::int as n from kennissessies.registration r
       join kennissessies.attendance a on a.registration_id = r.id where r.kennissessie_id = $1 group by 1, 2`,
      [big],
    );
    expect(rows).toEqual([{ status: ATTENDED, way: 'QR', n: 40 }]);
    expect(await app.recorded('AttendanceRecorded')).toHaveLength(40);
  });
});
