import {
  werkgroepMembershipAdmitted,
  werkgroepMembershipDeclined,
  werkgroepMembershipRequested,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, bram } = CAST;
const url = '/werkgroepen/delta';

describe('news of werkgroepen', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
    app.werkgroepen.card = { id: derivedId('werkgroep', 'delta'), slug: 'delta', name: 'Delta en water' };
    app.werkgroepen.trekkers = [bram.id];
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const about = { membershipId: derivedId('m', 'x'), werkgroepId: derivedId('werkgroep', 'delta'), persoonId: noor.id };

  it('tells the trekkers who wants to take part, once', async () => {
    await app.happens(werkgroepMembershipRequested(about), noor.id);
    await app.deliverAgain();
    const text = 'Noor de Wit wil meedoen aan ‘Delta en water’.';
    expect(await app.meldingen()).toEqual([{ persoon_id: bram.id, kind: 'WERKGROEP', text, url }]);
    expect(app.mails().map(({ to }) => to)).toEqual([bram.email]);
  });

  it('tells the person what was decided, and why when it is no', async () => {
    await app.happens(werkgroepMembershipAdmitted(about), bram.id);
    expect(await app.meldingen()).toMatchObject([{ persoon_id: noor.id, text: 'U doet nu mee aan ‘Delta en water’.' }]);
    await app.clear();
    await app.happens(werkgroepMembershipDeclined({ ...about, reason: 'De groep is compleet.' }), bram.id);
    await app.deliverAgain();
    expect(app.mails()).toMatchObject([{ to: noor.email, subject: 'Uw verzoek aan Delta en water is afgewezen' }]);
    expect(app.mails()[0]?.text).toContain('De groep is compleet.');
  });
});
