import { RegistrationStatus, registrationCancelled, seatTaken } from '@academie/contracts';
import { newId } from '@academie/kernel';
import { PermanentMailError } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { CAST } from '@academie/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { invitationIdOf, SESSION } from './fixtures/fake-kennissessies.js';
import { type InvitationsApp, startInvitations } from './fixtures/invitations-app.js';
import { InvitationFacts, type NewInvitationFact } from './invitation-facts.js';
import { ReconcileInvitation } from './reconcile-invitation.js';

const { REGISTERED, CANCELLED } = RegistrationStatus;
const { noor, sanne } = CAST;

describe('the log of an invitation', () => {
  let app: InvitationsApp;
  let facts: InvitationFacts;
  beforeAll(async () => {
    app = await startInvitations({ MERGE_WINDOW_S: '0' });
    facts = app.get(InvitationFacts);
  });
  afterAll(() => app.close());
  beforeEach(() => app.reset());

  const invitationId = invitationIdOf(noor.id);
  const invite = () => {
    const registrationId = app.kennissessies.set(noor.id, REGISTERED);
    return app.happened(seatTaken({ registrationId, kennissessieId: SESSION.id, persoonId: noor.id }));
  };
  const record = (fact: NewInvitationFact) => app.unitOfWork.run((tx) => facts.record(tx, fact));

  it('tells what was mailed, each version once', async () => {
    const registrationId = app.kennissessies.set(noor.id, REGISTERED);
    const seat = { registrationId, kennissessieId: SESSION.id, persoonId: noor.id };
    await app.happened(seatTaken(seat), seatTaken(seat));
    app.clock.advance({ minutes: 1 });
    app.kennissessies.change({ location: 'Stadhuis Utrecht' });
    await app.get(ReconcileInvitation).run(seat);
    app.clock.advance({ minutes: 1 });
    app.kennissessies.set(noor.id, CANCELLED);
    await app.happened(registrationCancelled({ ...seat, hadSeat: true }));

    const told = (await facts.of([invitationId])).get(invitationId) ?? [];
    expect(told.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['INVITED', 0],
      ['CHANGED', 1],
      ['WITHDRAWN', 2],
    ]);
    expect(told.map(({ mailKey }) => mailKey)).toEqual(app.mail.sent.map(({ key }) => key));
    expect(told.at(-1)?.at).toEqual(app.clock.now());
  });

  it('keeps what came back, and recognises it when it comes again', async () => {
    await invite();
    const about = { invitationId, sequence: 0, at: app.clock.now() };
    const answer = { ...about, id: newId(), kind: 'ANSWERED', partstat: 'TENTATIVE' } as const;
    expect(await record(answer)).toBe(true);
    expect(await record(answer)).toBe(false);
    const bounce = { ...about, kind: 'BOUNCED', mailKey: `invitation:${invitationId}:0`, detail: '550' } as const;
    expect(await record(bounce)).toBe(true);
    expect(await record(bounce)).toBe(false);
    const known = (await facts.of([invitationId])).get(invitationId);
    expect(known).toMatchObject([
      { kind: 'INVITED' },
      { kind: 'ANSWERED', partstat: 'TENTATIVE' },
      { kind: 'BOUNCED', detail: '550' },
    ]);
  });

  it('tells that the mail server refused an invitation, and nothing of other mail', async () => {
    const registrationId = app.kennissessies.set(noor.id, REGISTERED);
    const { send } = app.mail;
    app.mail.send = async () => {
      throw new PermanentMailError('550 No such mailbox', 550, {});
    };
    await app.happened(seatTaken({ registrationId, kennissessieId: SESSION.id, persoonId: noor.id }));
    const message = { key: 'digest:1', to: { name: '', address: noor.email }, subject: '', text: '', html: '' };
    await app.unitOfWork.run((tx) => app.get(MailOutbox).enqueue(tx, message));
    await app.drainEvents();
    app.mail.send = send;
    expect(await app.recorded('MailRefused')).toHaveLength(2); // its premise
    expect((await facts.of([invitationId])).get(invitationId)).toMatchObject([
      { kind: 'INVITED', sequence: 0 },
      { kind: 'BOUNCED', sequence: 0, detail: '550', mailKey: `invitation:${invitationId}:0` },
    ]);
  });

  it('knows nothing of who was told nothing', async () => {
    const id = invitationIdOf(sanne.id);
    expect(await facts.of([id])).toEqual(new Map([[id, []]]));
  });

  it('takes no answer that does not say what', async () => {
    await invite();
    await expect(record({ invitationId, kind: 'ANSWERED', sequence: 0, at: app.clock.now() })).rejects.toThrow(
      'an_answer_says_what',
    );
  });
});
