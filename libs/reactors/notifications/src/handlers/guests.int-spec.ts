import {
  guestInvited,
  KennissessieStatus,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessieRestored,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { bram, noor } = CAST;
const GUEST = { id: derivedId('invitation', 'gast'), email: 'gast@elders.test', path: '/kennissessies/gast/x' };

describe('a guest who is invited by mail address', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.guests.card = GUEST;
    app.kennissessies.reset();
    await app.clear();
  });

  const invite = () =>
    app.happens(
      guestInvited({
        invitationId: GUEST.id,
        kennissessieId: app.kennissessies.card.id,
        byPersoonId: bram.id,
      }),
      bram.id,
    );

  it('gets one mail with who invites, when and where, and a link of their own', async () => {
    await invite();
    await app.deliverAgain();
    const [mail, ...more] = app.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'gast@elders.test', subject: 'Bram Postma nodigt u uit: Hitte in de stad' });
    expect(mail?.text).toContain('Bram Postma nodigt u uit voor ‘Hitte in de stad’.');
    expect(mail?.text).toContain('Stadhuis Zwolle');
    expect(mail?.text).toContain('https://academie.example/kennissessies/gast/x');
    expect(await app.meldingen()).toEqual([]);
  });

  it('gets none when the invitation was withdrawn or answered meanwhile', async () => {
    app.guests.card = null;
    await invite();
    expect(app.mails()).toEqual([]);
  });

  describe('who did not answer', () => {
    const toGuest = () => app.mails().filter(({ to }) => to === app.guests.card?.email);
    const off = async () => {
      app.kennissessies.card = {
        ...app.kennissessies.card,
        status: KennissessieStatus.CANCELLED,
        cancelReason: 'De spreker is ziek.',
      };
      const kennissessieId = app.kennissessies.card.id;
      await app.happens(kennissessieCancelled({ kennissessieId, reason: 'De spreker is ziek.' }), bram.id);
      await app.deliverAgain();
    };
    const on = async () => {
      await app.happens(kennissessieRestored({ kennissessieId: app.kennissessies.card.id }), bram.id);
      await app.deliverAgain();
    };

    it('hears once that it is off, and once that it goes on after all, with the link', async () => {
      await off();
      const [called, ...more] = toGuest();
      expect(more).toEqual([]);
      expect(called).toMatchObject({ subject: 'Gaat niet door: Hitte in de stad' });
      expect(called?.text).toContain('De organisatie schrijft: De spreker is ziek.');
      expect(called?.text).not.toContain('/kennissessies/gast/');
      expect(app.mail.sent.map(({ calendar }) => calendar)).toEqual([undefined]);
      await app.clear();
      app.kennissessies.reset();
      await on();
      expect(toGuest().map(({ subject }) => subject)).toEqual(['Gaat toch door: Hitte in de stad']);
      expect(toGuest()[0]?.text).toContain('https://academie.example/kennissessies/gast/x');
    });

    it('hears once where or when it is now, with the link', async () => {
      await app.happens(kennissessieMoved({ kennissessieId: app.kennissessies.card.id }), bram.id);
      await app.deliverAgain();
      expect(toGuest().map(({ subject }) => subject)).toEqual(['Gewijzigd: Hitte in de stad']);
      expect(toGuest()[0]?.text).toContain('https://academie.example/kennissessies/gast/x');
      await app.clear();
      app.guests.card = null;
      await app.happens(kennissessieMoved({ kennissessieId: app.kennissessies.card.id }), bram.id);
      expect(toGuest()).toEqual([]);
    });

    it('hears nothing of what was taken back before it was told', async () => {
      const kennissessieId = app.kennissessies.card.id;
      await app.happens(kennissessieCancelled({ kennissessieId, reason: 'Vergissing.' }), bram.id);
      app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
      await on();
      expect(app.mails()).toEqual([]);
    });

    it('is not told twice when they have a place by another way, nor when the invitation is answered', async () => {
      app.guests.card = { ...GUEST, email: noor.email.toUpperCase() };
      await off();
      app.guests.card = null;
      await off();
      expect(app.mails()).toEqual([]);
    });
  });
});
