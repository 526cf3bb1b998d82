import { Signer } from '@academie/platform/config';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';
import { EVERY_REMINDER, NO_REMINDER } from './model/reminder-kind.js';
import { persoonOfToken, unsubscribeToken } from './model/unsubscribe-token.js';
import { ReminderStore } from './reading/reminder-store.js';
import { StopReminders } from './stop-reminders.js';

const { noor, sanne } = CAST;

describe('stopping reminders by a link', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());

  it('stops those of one person, and can be done twice', async () => {
    const token = unsubscribeToken(app.get(Signer), noor.id);
    const store = app.get(ReminderStore);
    expect(await store.preferenceOf(noor.id)).toEqual(EVERY_REMINDER);
    await app.get(StopReminders).run(token, NO_REMINDER);
    await app.get(StopReminders).run(token, NO_REMINDER);
    expect(await store.preferenceOf(noor.id)).toEqual(NO_REMINDER);
    expect(await store.preferenceOf(sanne.id)).toEqual(EVERY_REMINDER);
  });

  it('takes no link that is not ours', async () => {
    const signer = app.get(Signer);
    const token = unsubscribeToken(signer, noor.id);
    expect(persoonOfToken(signer, token)).toBe(noor.id);
    const forged = sanne.id.replaceAll('-', '') + token.slice(32);
    for (const wrong of ['', 'x', token.slice(1), forged, `${token}00`]) {
      await expect(app.get(StopReminders).run(wrong, NO_REMINDER)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
