import { GuestDirectory, GuestInvitations, RegistrationStatus, WaitlistMode } from '@academie/contracts';
import { derivedId, type SignedIn } from '@academie/kernel';
import { CAST, type FakeGuests, type SpecApp } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSED, manyPeople, placesOf, publishedSession, startKennissessies } from '../../fixtures/sessions.js';
import { ForgetGuests } from '../../jobs/forget-guests.js';
import { GuestStatus } from '../../model/guests/guest-state.js';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { QuestionKind } from '../../model/questions/question.entity.js';
import { GuestInvitationsReader } from '../../reading/guests/guest-invitations-reader.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { CancelKennissessie } from '../cancel-kennissessie.js';
import { AddQuestion } from '../questions/add-question.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { SetRegistrationRules } from '../registering/set-registration-rules.js';
import { AnswerGuestInvitation } from './answer-guest-invitation.js';
import { InviteGuests } from './invite-guests.js';
import { WithdrawGuestInvitation } from './withdraw-guest-invitation.js';

const { bram, noor, sanne, ilse } = CAST;
const { REGISTERED, WAITLISTED, CANCELLED } = RegistrationStatus;
/** Has no account that anybody knows of; the neighbour makes this one. */
const GUEST = 'deelnemer0@gemeente.test';
const guestId = derivedId('persoon', GUEST);

describe('a guest by invitation', () => {
  let app: SpecApp;
  let guest: SignedIn | undefined;
  beforeAll(async () => {
    app = await startKennissessies();
    [guest] = await manyPeople(app, 1);
    (app.get(GuestDirectory) as FakeGuests).byEmail.set(GUEST, guestId);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    app.clock.set('2026-11-02T09:00:00Z');
    await app.database.query('truncate kennissessies.kennissessie, platform.event, platform.audit cascade');
  });

  const invite = (id: string, emails: readonly string[], actor = bram.actor) =>
    app.get(InviteGuests).run(actor, id, emails);
  const listOf = (id: string) => app.get(GuestInvitationsReader).of(id);
  /** The token in the link that would be mailed. */
  const tokenOf = async (id: string, email = GUEST) => {
    const invitation = (await listOf(id)).find((one) => one.email === email);
    const card = await app.get(GuestInvitations).open(invitation?.id ?? '');
    return card?.path.split('/').at(-1) ?? '';
  };
  const invited = async (id: string, email = GUEST) => {
    await invite(id, [email]);
    return tokenOf(id, email);
  };
  const accept = (token: string, name = 'Gerda Gast', answers: readonly GivenAnswer[] = []) =>
    app.get(AnswerGuestInvitation).accept(token, name, answers);
  const decline = (token: string) => app.get(AnswerGuestInvitation).decline(token);
  const linkOf = (token: string) => app.get(GuestInvitationsReader).link(token);
  const ask = (id: string, label: string, required: boolean) =>
    app.get(AddQuestion).run(bram.actor, id, {
      kind: QuestionKind.TEXT,
      ...{ label, required, long: false, multiple: false, options: [] },
      ...{ purpose: 'Voor de lunch.', retentionDays: 14 },
    });

  it('gets a link, says yes with their name, and has a seat with its event', async () => {
    const id = await publishedSession(app);
    const token = await invited(id);
    expect(await app.recorded('GuestInvited')).toEqual([
      { invitationId: expect.any(String), kennissessieId: id, byPersoonId: bram.id },
    ]);
    const link = { title: 'Warmte in de wijk', invitedBy: bram.name, needsName: true, open: true };
    expect(await linkOf(token)).toMatchObject({ ...link, status: GuestStatus.INVITED });
    expect(Object.keys(await linkOf(token))).not.toContain('onlineUrl');
    expect(await placesOf(app, id)).toEqual([]);
    await expect(accept(token, ' ')).rejects.toMatchObject({ details: { fields: [{ path: 'name' }] } });
    await accept(token);
    await accept(token);
    expect(await placesOf(app, id)).toEqual([expect.objectContaining({ persoon_id: guestId, status: REGISTERED })]);
    expect(await app.recorded('SeatTaken')).toHaveLength(1);
    expect(await listOf(id)).toMatchObject([{ email: GUEST, name: 'Gerda Gast', status: GuestStatus.COMING }]);
  });

  it('may say no, and otherwise again, until the session begins', async () => {
    const id = await publishedSession(app);
    const token = await invited(id);
    await decline(token);
    expect(await linkOf(token)).toMatchObject({ status: GuestStatus.DECLINED, open: true });
    await accept(token);
    await decline(token);
    await decline(token);
    expect(await placesOf(app, id)).toMatchObject([{ status: CANCELLED }]);
    app.clock.set('2026-12-01T09:00:00Z');
    await expect(accept(token)).rejects.toMatchObject({ details: { reason: 'STARTED' } });
    expect(await linkOf(token)).toMatchObject({ open: false });
  });

  it('waits when the session is full, and needs no approval nor deadline', async () => {
    const full = await publishedSession(app, { capacity: 1 });
    await app.get(RegisterForKennissessie).run(noor.actor, full);
    const token = await invited(full);
    await accept(token);
    expect(await linkOf(token)).toMatchObject({ status: GuestStatus.WAITING });
    expect((await placesOf(app, full)).find(({ persoon_id }) => persoon_id === guestId)?.status).toBe(WAITLISTED);

    const chosen = await publishedSession(app);
    await app.get(SetRegistrationRules).run(bram.actor, chosen, {
      registrationClosesAt: new Date('2026-11-03T09:00:00Z'),
      approval: true,
      waitlistMode: WaitlistMode.ORDER,
      promoteUntilHours: 24,
      offerMinutes: 240,
      waitlistThreshold: 10,
      pools: [],
    });
    const special = await invited(chosen);
    app.clock.set('2026-11-10T09:00:00Z');
    await accept(special);
    expect(await placesOf(app, chosen)).toMatchObject([{ status: REGISTERED }]);
  });

  it('answers what the organiser asks, and may answer otherwise until the session begins', async () => {
    const id = await publishedSession(app);
    const [meal = '', remark = ''] = await Promise.all([
      ask(id, 'Wat eet u?', true),
      ask(id, 'Wat brengt u mee?', false),
    ]);
    const token = await invited(id);
    const given = async () => {
      const { registrationId } = await linkOf(token);
      return registrationId ? app.get(GuestInvitationsReader).answersOf(registrationId) : null;
    };
    const missing = {
      details: { fields: [{ path: `answers.${meal}`, message: 'Beantwoord de vraag ‘Wat eet u?’.' }] },
    };
    // Before anything else, so that no account is made: the name would not have done either.
    await expect(accept(token, ' ')).rejects.toMatchObject(missing);
    await expect(accept(token)).rejects.toMatchObject(missing);
    expect(await placesOf(app, id)).toEqual([]);
    expect(await given()).toBeNull();

    await accept(token, 'Gerda Gast', [{ questionId: meal, values: ['Vega'] }]);
    expect(await given()).toEqual([{ questionId: meal, values: ['Vega'] }]);
    await accept(token, 'Gerda Gast', [{ questionId: remark, values: ['Taart'] }]);
    expect(await given()).toEqual(
      expect.arrayContaining([
        { questionId: meal, values: ['Vega'] },
        { questionId: remark, values: ['Taart'] },
      ]),
    );
    await expect(accept(token, 'Gerda Gast', [{ questionId: meal, values: [] }])).rejects.toMatchObject(missing);
    expect(await app.recorded('SeatTaken')).toHaveLength(1);
    app.clock.set('2026-12-01T09:00:00Z');
    await expect(accept(token, 'Gerda Gast', [{ questionId: meal, values: ['Vlees'] }])).rejects.toMatchObject({
      details: { reason: 'STARTED' },
    });
    expect(await given()).toHaveLength(2);
  });

  it('with an account is registered on that account', async () => {
    const id = await publishedSession(app);
    const token = await invited(id, sanne.email);
    expect(await linkOf(token)).toMatchObject({ needsName: false });
    await accept(token, 'Sanne');
    expect(await placesOf(app, id)).toMatchObject([{ persoon_id: sanne.id, status: REGISTERED }]);
  });

  it('sees a session of a netwerk by invitation only after saying yes, and nothing else of it', async () => {
    const id = await publishedSession(app, { netwerkId: CLOSED.id });
    const hidden = await publishedSession(app, { netwerkId: CLOSED.id, title: 'Een andere' });
    const actor = guest ?? noor.actor;
    const sees = async (of: string) => (await app.get(KennissessieReader).byIds(actor, [of])).has(of);
    const token = await invited(id);
    expect([await sees(id), await sees(hidden)]).toEqual([false, false]);
    await accept(token);
    expect([await sees(id), await sees(hidden)]).toEqual([true, false]);
    const seen = await app.get(KennissessieReader).get(actor, id);
    expect(seen.viewerCan).toMatchObject({ seeAttendees: false, inviteGuests: false, edit: false });
    await decline(token);
    expect(await sees(id)).toBe(false);
  });

  it('is not invited twice, nor when there is a place; every line is told of', async () => {
    const id = await publishedSession(app);
    await app.get(RegisterForKennissessie).run(noor.actor, id);
    await invite(id, [GUEST]);
    const { invited: count, refused } = await invite(id, [
      GUEST.toUpperCase(),
      noor.email,
      'geen adres',
      'nieuw@elders.test',
    ]);
    expect(count).toBe(1);
    expect(refused.map(({ email, message }) => [email, message.split(' ').slice(0, 5).join(' ')])).toEqual([
      ['geen adres', 'Dit is geen e-mailadres, zoals'],
      [GUEST, 'Deze persoon is al uitgenodigd'],
      [noor.email, 'Deze persoon heeft al een'],
    ]);
    await decline(await tokenOf(id));
    expect(await invite(id, [GUEST])).toEqual({ invited: 1, refused: [] });
    expect(await listOf(id)).toHaveLength(2);
  });

  it('is invited by who organises, for what is to come', async () => {
    const id = await publishedSession(app);
    await expect(invite(id, [GUEST], ilse.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(invite(id, [' '])).rejects.toMatchObject({ details: { fields: [{ path: 'emails' }] } });
    const many = Array.from({ length: 51 }, (_, i) => `gast${i}@elders.test`);
    await expect(invite(id, many)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const token = await invited(id);
    await app.get(CancelKennissessie).run(bram.actor, id, 'Ziek.');
    await expect(invite(id, ['b@elders.test'])).rejects.toMatchObject({ details: { reason: 'NOT_OPEN' } });
    await expect(accept(token)).rejects.toMatchObject({ details: { reason: 'NOT_OPEN' } });
    expect(await linkOf(token)).toMatchObject({ open: false });
  });

  it('is known to who must mail them, also when it is off, until they answer or it is taken back', async () => {
    const id = await publishedSession(app);
    const others = ['nee@elders.test', 'terug@elders.test', 'stil@elders.test'];
    const token = await invited(id);
    for (const email of others) await invite(id, [email]);
    const unanswered = async () =>
      (await app.get(GuestInvitations).unanswered(id)).map(({ email, path }) => [email, path.split('/').at(-1)]);
    expect(await unanswered()).toEqual(
      await Promise.all([GUEST, ...others].map(async (email) => [email, await tokenOf(id, email)])),
    );
    await accept(token);
    await decline(await tokenOf(id, 'nee@elders.test'));
    const withdrawn = (await listOf(id)).find(({ email }) => email === 'terug@elders.test');
    await app.get(WithdrawGuestInvitation).run(bram.actor, withdrawn?.id ?? '');
    const silent = await unanswered();
    expect(silent.map(([email]) => email)).toEqual(['stil@elders.test']);
    await app.get(CancelKennissessie).run(bram.actor, id, 'Ziek.');
    expect(await unanswered()).toEqual(silent);
  });

  it('may be taken back as long as there is no place', async () => {
    const id = await publishedSession(app);
    const token = await invited(id);
    const [invitation] = await listOf(id);
    const withdraw = (actor: SignedIn) => app.get(WithdrawGuestInvitation).run(actor, invitation?.id ?? '');
    await expect(withdraw(ilse.actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await withdraw(bram.actor);
    await withdraw(bram.actor);
    for (const used of [accept(token), decline(token), linkOf(token)]) {
      await expect(used).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(accept('nonsense')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listOf(id)).toMatchObject([{ status: GuestStatus.WITHDRAWN, withdrawable: false }]);
    await accept(await invited(id));
    await expect(withdraw(bram.actor)).rejects.toMatchObject({ details: { reason: 'ANSWERED' } });
    const audited = await app.database.query<{ action: string }>('select action from platform.audit order by at, id');
    expect(audited.map(({ action }) => action).filter((action) => action.startsWith('guest'))).toEqual([
      'guests.invited',
      'guest.withdrawn',
      'guests.invited',
    ]);
  });

  it('is forgotten a month after the session', async () => {
    const id = await publishedSession(app);
    await accept(await invited(id));
    app.clock.set('2026-12-31T10:29:00Z');
    await app.get(ForgetGuests).run();
    expect(await listOf(id)).toHaveLength(1);
    app.clock.set('2026-12-31T10:31:00Z');
    await app.get(ForgetGuests).run();
    expect(await listOf(id)).toEqual([]);
    expect(await placesOf(app, id)).toHaveLength(1);
  });

  it('is one of 200 in a day at most, also when the same people are asked again and again', async () => {
    const id = await publishedSession(app);
    const batch = (nth: number) => Array.from({ length: 50 }, (_, i) => `gast${nth}x${i}@elders.test`);
    for (const nth of [0, 1, 2, 3]) await invite(id, batch(nth));
    await expect(invite(id, ['nog@elders.test'])).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(await listOf(id)).toHaveLength(200);
    const [first] = await listOf(id);
    await app.get(WithdrawGuestInvitation).run(bram.actor, first?.id ?? '');
    await expect(invite(id, [first?.email ?? ''])).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    app.clock.set('2026-11-03T09:00:01Z');
    expect(await invite(id, ['nog@elders.test'])).toMatchObject({ invited: 1 });
  });
});
