import {
  accessRequested,
  MembershipRole,
  membershipAdmitted,
  membershipDeclined,
  membershipRequested,
  NetwerkDirectory,
  netwerkJoined,
} from '@academie/contracts';
import { derivedId } from '@academie/kernel';
import { CAST, type FakeNetwerken } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NotifiedApp, startNotifiedApp } from '../fixtures/notified.js';

const { noor, sanne, bram, joost } = CAST;
const WARMTE = { id: derivedId('netwerk', 'warmte'), slug: 'warmte', name: 'Warmte in de wijk', inviteOnly: false };
const url = '/netwerken/warmte';

describe('news of netwerken', () => {
  let app: NotifiedApp;
  beforeAll(async () => {
    app = await startNotifiedApp();
    const netwerken = app.get(NetwerkDirectory) as FakeNetwerken;
    netwerken.add(WARMTE, { [bram.id]: MembershipRole.FACILITATOR, [noor.id]: MembershipRole.LID });
  });
  afterAll(() => app.close());
  beforeEach(() => app.clear());

  const ofMembership = (persoonId: string) => ({
    membershipId: derivedId('m', persoonId),
    netwerkId: WARMTE.id,
    persoonId,
  });

  it('tells the facilitators who wants to join: in the application, live and by mail, once', async () => {
    await app.happens(membershipRequested(ofMembership(sanne.id)), sanne.id);
    await app.deliverAgain();
    const text = 'Sanne Bakker wil lid worden van ‘Warmte in de wijk’.';
    expect(await app.meldingen()).toEqual([{ persoon_id: bram.id, kind: 'NETWERK', text, url }]);
    expect(app.heard).toEqual([
      { room: `persoon:${bram.id}`, event: 'melding:created', payload: { id: expect.any(String), text, url } },
    ]);
    expect(app.mails()).toMatchObject([
      { to: bram.email, subject: 'Sanne Bakker wil lid worden van Warmte in de wijk' },
    ]);
    expect(app.mails()[0]?.text).toContain('https://academie.example/netwerken/warmte');
  });

  it('tells the person that they were admitted, unless they left again', async () => {
    await app.happens(membershipAdmitted(ofMembership(noor.id)), bram.id);
    await app.deliverAgain();
    await app.happens(membershipAdmitted(ofMembership(sanne.id)), bram.id);
    expect(await app.meldingen()).toEqual([
      { persoon_id: noor.id, kind: 'NETWERK', text: 'U bent nu lid van ‘Warmte in de wijk’.', url },
    ]);
    expect(app.mails().map(({ to }) => to)).toEqual([noor.email]);
  });

  it('tells the person that they were declined, and why', async () => {
    await app.happens(membershipDeclined({ ...ofMembership(sanne.id), reason: 'Dit netwerk is vol.' }), bram.id);
    await app.deliverAgain();
    expect(await app.meldingen()).toMatchObject([{ persoon_id: sanne.id }]);
    expect(app.mails()).toMatchObject([{ to: sanne.email }]);
    expect(app.mails()[0]?.text).toContain('Dit netwerk is vol.');
  });

  it('tells the facilitators who joined, without mail', async () => {
    await app.happens(netwerkJoined(ofMembership(noor.id)), noor.id);
    await app.deliverAgain();
    expect(await app.meldingen()).toEqual([
      { persoon_id: bram.id, kind: 'NETWERK', text: 'Noor de Wit is lid geworden van ‘Warmte in de wijk’.', url },
    ]);
    expect(app.mails()).toEqual([]);
  });

  it('is content when the netwerk is gone', async () => {
    await app.happens(netwerkJoined({ ...ofMembership(noor.id), netwerkId: derivedId('netwerk', 'weg') }));
    expect(await app.meldingen()).toEqual([]);
  });

  it('tells the beheerders how many people ask to be let in', async () => {
    await app.happens(accessRequested({ requestId: derivedId('request', '1') }));
    expect(await app.meldingen()).toMatchObject([
      { persoon_id: joost.id, kind: 'TOEGANG', text: 'Iemand vraagt toegang tot de Academie.' },
    ]);
    await app.happens(accessRequested({ requestId: derivedId('request', '2') }));
    await app.deliverAgain();
    expect(await app.meldingen()).toMatchObject([{ text: '2 mensen vragen toegang tot de Academie.' }]);
  });
});
