import {
  InterestWish,
  interestShown,
  KennissessieStatus,
  sessieIdeePlanned,
  sessieIdeeWithdrawn,
} from '@academie/contracts';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, sanne, karim, bram } = CAST;

describe('news of sessions without a date', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const ideeId = () => app.ideeen.card.id;

  it('lets the organiser see the number grow, in one melding', async () => {
    await app.happens(interestShown({ ideeId: ideeId(), persoonId: bram.id }));
    for (const { id } of [noor, karim]) await app.happens(interestShown({ ideeId: ideeId(), persoonId: id }));
    await app.deliverAgain();
    expect(await app.meldingen()).toEqual([
      {
        persoon_id: bram.id,
        kind: 'KENNISSESSIE',
        text: '2 mensen hebben belangstelling voor ‘Een cyberoefening’.',
        url: `/kennissessies/ideeen/${ideeId()}`,
      },
    ]);
  });

  it('tells everybody the date, and mails who only wanted to hear of it', async () => {
    app.ideeen.interested = [
      { persoonId: noor.id, wish: InterestWish.REGISTER },
      { persoonId: sanne.id, wish: InterestWish.TELL },
    ];
    const { id: kennissessieId } = app.kennissessies.card;
    await app.happens(sessieIdeePlanned({ ideeId: ideeId(), kennissessieId }), bram.id);
    await app.deliverAgain();
    const told = await app.meldingen();
    expect(new Map(told.map(({ persoon_id, text }) => [persoon_id, text.split('. ').at(-1)]))).toEqual(
      new Map([
        [noor.id, 'Bekijk of u een plaats hebt.'],
        [sanne.id, 'U kunt zich aanmelden.'],
      ]),
    );
    expect(app.mails()).toEqual([
      {
        to: sanne.email,
        subject: 'Er is een datum: Hitte in de stad',
        text: expect.stringContaining('Meld u dan aan'),
      },
    ]);
  });

  it('says nothing of a date that is off by now, and says that there will be none', async () => {
    app.kennissessies.card = { ...app.kennissessies.card, status: KennissessieStatus.CANCELLED };
    await app.happens(sessieIdeePlanned({ ideeId: ideeId(), kennissessieId: app.kennissessies.card.id }));
    expect(await app.meldingen()).toEqual([]);
    app.ideeen.interested = [{ persoonId: noor.id, wish: InterestWish.TELL }];
    await app.happens(sessieIdeeWithdrawn({ ideeId: ideeId() }), bram.id);
    expect((await app.meldingen()).map(({ text }) => text)).toEqual([
      '‘Een cyberoefening’ gaat niet door. Er komt geen datum.',
    ]);
  });
});
