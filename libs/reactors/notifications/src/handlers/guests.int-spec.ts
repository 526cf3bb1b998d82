import { guestInvited } from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { bram } = CAST;

describe('a guest who is invited by mail address', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const invite = () =>
    app.happens(
      guestInvited({
        invitationId: derivedId('invitation', 'gast'),
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
});
