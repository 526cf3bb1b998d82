import {
  AttendanceDirectory,
  attendanceClosed,
  attendanceRecorded,
  KennissessieDirectory,
  RegistrationStatus,
} from '@academie/contracts';
import { type DomainEvent, newId } from '@academie/kernel';
import { Events } from '@academie/platform/events';
import { CAST, type SpecApp, startSpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CertificatenModule } from '../certificaten.module.js';
import { FakeAttendance, FakeSessions } from '../fixtures/fake-sessions.js';
import { CertificaatReader } from '../reading/certificaat-reader.js';
import { ArrangeCertificates } from './arrange-certificates.js';
import { CertificateIssuing } from './certificate-issuing.js';
import { MailCertificate } from './mail-certificate.js';

const { noor, sanne, bram } = CAST;
const { ATTENDED, NO_SHOW } = RegistrationStatus;

describe('certificates', () => {
  let app: SpecApp;
  let sessions: FakeSessions;
  const attendance = new FakeAttendance();
  beforeAll(async () => {
    sessions = new FakeSessions();
    app = await startSpecApp({
      imports: [CertificatenModule],
      providers: [
        { provide: KennissessieDirectory, useValue: sessions },
        { provide: AttendanceDirectory, useValue: attendance },
      ],
    });
    sessions.statuses.set(noor.id, ATTENDED).set(sanne.id, NO_SHOW);
    await sessions.store(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.query('truncate certificaten.regeling, certificaten.certificaat, platform.event');
    sessions.statuses.set(noor.id, ATTENDED).set(sanne.id, NO_SHOW);
    attendance.closed = false;
  });

  const id = () => sessions.card.id;
  const arrange = (isOn = true) => app.get(ArrangeCertificates).run(bram.actor, id(), { isOn, hours: 1.25, note: ' ' });
  const happens = async (...events: DomainEvent[]) => {
    for (const event of events) await app.unitOfWork.run((tx) => app.get(Events).record(tx, event, bram.id));
    await app.drainEvents();
  };
  const recorded = (who: typeof noor, present: boolean) =>
    attendanceRecorded({
      registrationId: sessions.registrationOf(who.id),
      kennissessieId: id(),
      persoonId: who.id,
      present,
    });
  const certificates = () =>
    app.database.query<{ persoon_id: string; number: string; withdrawn: boolean }>(
      `select persoon_id, number, withdrawn_at is not null as withdrawn from certificaten.certificaat order by id`,
    );

  it('are for whoever was there, once it is settled, once', async () => {
    await arrange();
    expect(await certificates()).toEqual([]);
    attendance.closed = true;
    await happens(attendanceClosed({ kennissessieId: id() }));
    const issuing = app.get(CertificateIssuing);
    await Promise.all([issuing.reconcile(id(), null), issuing.reconcile(id(), null), issuing.reconcile(id(), null)]);
    expect(await certificates()).toMatchObject([{ persoon_id: noor.id, withdrawn: false }]);
    expect(await app.recorded('CertificateIssued')).toMatchObject([{ persoonId: noor.id }]);
  });

  it('follow when the organiser switches them on afterwards, and not when it is off', async () => {
    attendance.closed = true;
    await happens(attendanceClosed({ kennissessieId: id() }));
    await arrange(false);
    expect(await certificates()).toEqual([]);
    await arrange();
    expect(await certificates()).toHaveLength(1);
  });

  it('are withdrawn when it was wrong, and given anew when that was wrong', async () => {
    attendance.closed = true;
    await arrange();
    sessions.statuses.set(noor.id, NO_SHOW).set(sanne.id, ATTENDED);
    await happens(recorded(noor, false), recorded(sanne, true));
    expect(await certificates()).toMatchObject([
      { persoon_id: noor.id, withdrawn: true },
      { persoon_id: sanne.id, withdrawn: false },
    ]);
    expect(await app.recorded('CertificateWithdrawn')).toMatchObject([{ persoonId: noor.id }]);
    sessions.statuses.set(noor.id, ATTENDED);
    await happens(recorded(noor, true));
    const noors = (await certificates()).filter(({ persoon_id }) => persoon_id === noor.id);
    expect(noors.map(({ withdrawn }) => withdrawn)).toEqual([true, false]);
    expect(noors[0]?.number).not.toBe(noors[1]?.number);
    expect(await app.get(CertificaatReader).own(noor.actor)).toMatchObject([
      { year: 2026, hours: 1.25, certificaten: [{ title: 'Aan de keukentafel', persoonName: noor.name, note: null }] },
    ]);
  });

  it('can be shown to be valid by whoever has the number, and taken along by the person and the organiser', async () => {
    attendance.closed = true;
    await arrange();
    const number = (await certificates())[0]?.number ?? '';
    const reader = app.get(CertificaatReader);
    const rights = async (actor: Parameters<CertificaatReader['byNumber']>[0]) =>
      (await reader.byNumber(actor, number.toLowerCase()))?.viewerCan.download;
    expect(await rights({ kind: 'visitor' })).toBe(false);
    expect(await rights(sanne.actor)).toBe(false);
    expect(await rights(noor.actor)).toBe(true);
    expect(await rights(bram.actor)).toBe(true);
    expect(await reader.byNumber(noor.actor, 'AC-2026-0000-0000-0000-0000-0000-0000-0000')).toBeNull();
  });

  it('go by mail once more to the person themselves, whoever asks', async () => {
    attendance.closed = true;
    await arrange();
    const number = (await certificates())[0]?.number ?? '';
    await expect(app.get(MailCertificate).run(sanne.actor, number)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.get(MailCertificate).run(bram.actor, number);
    await app.drainEvents();
    expect(app.mail.to(noor.email).at(-1)?.text).toContain(`/certificaten/${number}`);
    expect(app.mail.to(bram.email)).toEqual([]);
  });

  it('are arranged by who organises the session, with hours that make sense', async () => {
    const run = app.get(ArrangeCertificates);
    const on = { isOn: true, hours: 1 };
    await expect(run.run(noor.actor, id(), on)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(run.run(noor.actor, newId(), on)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const hours of [0, -1, 101, 1.1, Number.NaN]) {
      await expect(run.run(bram.actor, id(), { isOn: true, hours })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});
