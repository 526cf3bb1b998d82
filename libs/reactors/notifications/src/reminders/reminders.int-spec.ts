import {
  type KennissessieCard,
  KennissessieForm,
  KennissessieStatus,
  kennissessieMoved,
  kennissessiePublished,
  kennissessieRestored,
} from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';
import { LookAhead } from './look-ahead.js';
import { EVERY_REMINDER, NO_REMINDER, ReminderKind } from './model/reminder-kind.js';
import { ReminderStore } from './reading/reminder-store.js';
import { SendReminders } from './send-reminders.js';

const { WEEK, DAY, HOUR } = ReminderKind;
const { noor, sanne, bram } = CAST;
const LONG_AGO = '2026-11-01T09:00:00Z';

describe('reminders', () => {
  let app: NotifiedApp;
  let planned: KennissessieCard;
  beforeAll(async () => {
    app = await startNotifiedApp();
    planned = {
      ...app.kennissessies.card,
      form: KennissessieForm.HYBRID,
      onlineUrl: 'https://vergadering.academie.test/hitte',
    };
    const { id } = planned;
    await app.database.query(
      `insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, status, thema_ids, doelgroepen,
         organizer_id, created_at, updated_at)
       values ($1, '-', '-', '2026-12-01 09:00Z', '2026-12-01 10:30Z', 'ONLINE', 'PUBLISHED', '{}', '{}', $2, now(), now())`,
      [id, bram.id],
    );
    for (const { id: persoonId } of [noor, sanne]) {
      await app.database.query(
        `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, since) values ($1, $2, $3, 'REGISTERED', now())`,
        [app.toRemind.give(persoonId, LONG_AGO), id, persoonId],
      );
    }
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    // Nobody was invited who could hear of a change.
    app.guests.card = null;
    await app.clear();
    await app.database.query(
      'truncate notifications.reminder_sent, notifications.reminder_setting, notifications.reminder_preference',
    );
    await app.database.query('delete from graphile_worker._private_jobs');
    app.kennissessies.card = planned;
    app.toRemind.clear();
    app.toRemind.give(noor.id, LONG_AGO);
    app.clock.set('2026-11-02T09:00:00Z');
  });

  const move = (changes: Partial<KennissessieCard>) => {
    app.kennissessies.card = { ...app.kennissessies.card, ...changes };
  };
  const starts = (iso: string) => ({ startsAt: new Date(iso), endsAt: new Date(Date.parse(iso) + 5_400_000) });
  const published = () => app.happens(kennissessiePublished({ kennissessieId: planned.id }));
  const moved = () => app.happens(kennissessieMoved({ kennissessieId: planned.id }));
  /** What stands in the queue, by its own moment. */
  const waiting = async () =>
    (
      await app.database.query<{ kind: string; run_at: Date }>(
        `select j.payload ->> 'kind' as kind, j.run_at from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'job:notifications/send-reminders' order by j.run_at`,
      )
    ).map(({ kind, run_at }) => `${kind} ${run_at.toISOString()}`);
  /** The worker comes by at this moment. */
  const at = async (now: string, kind: ReminderKind, startsAt = app.kennissessies.card.startsAt) => {
    app.clock.set(now);
    await app.get(SendReminders).run({ kennissessieId: planned.id, kind, startsAt: startsAt.toISOString() });
    await app.drainEvents();
  };

  it('are planned when a session is published, and move with it', async () => {
    // Far away, because the queue goes by the clock of the database.
    move(starts('2099-12-01T09:00:00Z'));
    await published();
    expect(await waiting()).toEqual([
      'WEEK 2099-11-24T09:00:00.000Z',
      'DAY 2099-11-30T09:00:00.000Z',
      'HOUR 2099-12-01T08:00:00.000Z',
    ]);
    move(starts('2099-12-08T13:00:00Z'));
    await moved();
    expect(await waiting()).toEqual([
      'WEEK 2099-12-01T13:00:00.000Z',
      'DAY 2099-12-07T13:00:00.000Z',
      'HOUR 2099-12-08T12:00:00.000Z',
    ]);
    // On site nobody needs a link in the last hour; the one that waits finds out when it runs.
    move({ form: KennissessieForm.ON_SITE });
    await at('2099-12-08T12:00:00Z', HOUR);
    expect(app.mails()).toEqual([]);
  });

  it('tell by mail and melding, with the link the day before and in the last hour', async () => {
    await at('2026-11-24T09:00:00Z', WEEK);
    await at('2026-11-30T09:00:00Z', DAY);
    await at('2026-12-01T08:00:00Z', HOUR);
    const [week = '', day = '', hour = ''] = app.mail.sent.map(({ text }) => text);
    expect(app.mails().map(({ to, subject }) => [to, subject])).toEqual(
      Array.from({ length: 3 }, () => [noor.email, 'Herinnering: Hitte in de stad']),
    );
    expect(week).toContain('Deze sessie is over een week, op dinsdag 1 december om 10.00 uur. U bent aangemeld.');
    expect(week).not.toContain('vergadering.academie.test');
    expect(day).toContain('Deze sessie is morgen om 10.00 uur.');
    expect(day).toContain('Wanneer: dinsdag 1 december 2026, 10.00 tot 11.30 uur (Nederlandse tijd)');
    expect(hour).toContain('Online deelnemen:\nhttps://vergadering.academie.test/hitte');
    expect((await app.meldingen()).map(({ text }) => text)).toContain('‘Hitte in de stad’ is morgen om 10.00 uur.');
    for (const { calendar, listUnsubscribe } of app.mail.sent) {
      expect(calendar).toBeUndefined();
      expect(listUnsubscribe).toMatch(/^https:\/\/academie\.example\/herinneringen\/[0-9a-f]{64}$/);
    }
  });

  it('are sent once, however often and by however many workers the job is run', async () => {
    app.clock.set('2026-11-30T09:00:00Z');
    const job = { kennissessieId: planned.id, kind: DAY, startsAt: planned.startsAt.toISOString() };
    await Promise.all(Array.from({ length: 6 }, () => app.get(SendReminders).run(job)));
    await at('2026-11-30T12:00:00Z', DAY);
    expect(app.mails()).toHaveLength(1);
    expect(await app.meldingen()).toHaveLength(1);
  });

  it('remind anew of another start, and never of the old one', async () => {
    const before = planned.startsAt;
    await at('2026-11-30T09:00:00Z', DAY);
    move(starts('2026-12-03T09:00:00Z'));
    await at('2026-12-02T09:00:00Z', DAY, before);
    expect(app.mails()).toHaveLength(1);
    await at('2026-12-02T09:00:00Z', DAY);
    expect(app.mails()).toHaveLength(2);
    // Back to the first start: of that one everybody had heard.
    move(starts(before.toISOString()));
    await at('2026-11-30T10:00:00Z', DAY);
    expect(app.mails()).toHaveLength(2);
  });

  it('are planned again when a session that was called off goes on after all', async () => {
    move(starts('2099-12-01T09:00:00Z'));
    await app.happens(kennissessieRestored({ kennissessieId: planned.id }));
    expect(await waiting()).toHaveLength(3);
  });

  it('do not come too late, and not of what is off', async () => {
    await at('2026-11-30T08:00:00Z', WEEK);
    await at('2026-12-01T07:30:00Z', DAY);
    await at('2026-12-01T09:00:00Z', HOUR);
    move({ status: KennissessieStatus.CANCELLED });
    await at('2026-11-30T09:00:00Z', DAY);
    expect(app.mails()).toEqual([]);
    move({ status: KennissessieStatus.PUBLISHED });
    await at('2026-11-30T18:00:00Z', DAY);
    expect(app.mails()).toHaveLength(1);
  });

  it('say the day right when the worker comes after midnight', async () => {
    await at('2026-11-30T23:30:00Z', DAY);
    expect(app.mails()[0]?.text).toContain('Deze sessie begint vandaag om 10.00 uur.');
  });

  it('reach who moved up in time, and not who heard of it this very day', async () => {
    app.toRemind.give(sanne.id, '2026-11-29T20:00:00Z');
    await at('2026-11-24T09:00:00Z', WEEK);
    expect(app.mail.to(sanne.email)).toEqual([]);
    await at('2026-11-30T09:00:00Z', DAY);
    expect(app.mail.to(sanne.email)).toHaveLength(1);
    app.toRemind.take(noor.id);
    app.toRemind.give(sanne.id, '2026-12-01T07:55:00Z');
    await at('2026-12-01T08:00:00Z', HOUR);
    expect([app.mail.to(noor.email).length, app.mail.to(sanne.email).length]).toEqual([2, 2]);
  });

  it('are what the organiser set and what the person wants', async () => {
    const store = app.get(ReminderStore);
    await store.saveSetting(planned.id, { week: false, day: true, hour: true, note: 'Neem uw kaart mee.' });
    await store.savePreference(noor.id, { ...EVERY_REMINDER, hour: false });
    await at('2026-11-24T09:00:00Z', WEEK);
    await at('2026-12-01T08:00:00Z', HOUR);
    expect(app.mails()).toEqual([]);
    await at('2026-11-30T09:00:00Z', DAY);
    expect(app.mails()[0]?.text).toContain('De organisatie schrijft: Neem uw kaart mee.');
    await store.savePreference(noor.id, NO_REMINDER);
  });

  it('are found by looking ahead when no event told of the session', async () => {
    app.toRemind.coming = [planned.id];
    app.clock.set('2026-11-30T08:30:00Z');
    await app.get(LookAhead).run();
    await app.get(LookAhead).run();
    expect(await waiting()).toEqual(['DAY 2026-11-30T09:00:00.000Z']);
  });
});
