import { type Invitee, type KennissessieCard, KennissessieDirectory } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { InvitationFacts } from '../invitation-facts.js';
import { type Invitation, Invitations } from '../invitations.js';
import { contentHashOf, isExpected, reasonsOf } from '../model/decide-invitation.js';
import { identityOf } from '../model/identity.js';
import { mailKeyOf } from '../model/mail-key.js';
import { Answers } from '../replies/answers.js';
import { HandWork } from '../replies/hand-work.js';
import type { Answer } from '../replies/model/decide-reply.js';
import type { HandWorkKind } from '../replies/model/hand-work-kind.js';

/** What came back from the calendars of one session. */
export interface SeedAnswers {
  readonly kennissessieSlug: string;
  readonly answers: readonly { readonly email: string; readonly partstat: Answer }[];
  readonly handWork: readonly {
    readonly email: string;
    readonly kind: `${HandWorkKind}`;
    readonly subject: string;
    readonly words: string;
    /** Minutes by which the session is proposed to move. */
    readonly moveMinutes?: number;
    readonly authentic: boolean;
  }[];
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Lets demo sessions look as if people had answered in their calendars. Running it again changes nothing. */
@Injectable()
export class AnswersSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: Invitations,
    private readonly answers: Answers,
    private readonly handWork: HandWork,
    private readonly facts: InvitationFacts,
    private readonly signer: Signer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run(sessions: readonly SeedAnswers[]): Promise<void> {
    for (const session of sessions) {
      const invitees = await this.kennissessies.inviteesOf(derivedId('kennissessie', session.kennissessieSlug));
      const expected = invitees.filter(isExpected);
      await this.unitOfWork.run(async (tx) => {
        for (const invitee of expected) await this.invite(tx, invitee);
      });
      const invitations = [...(await this.invitations.ofAll(expected)).values()];
      await this.unitOfWork.run(async (tx) => {
        for (const { email, partstat } of session.answers) await this.answer(tx, ofEmail(invitations, email), partstat);
        for (const [index, work] of session.handWork.entries()) {
          const invitation = ofEmail(invitations, work.email);
          const invitee = expected.find(({ persoonId }) => persoonId === invitation?.persoonId);
          if (invitation && invitee) await this.hand(tx, invitation, invitee.kennissessie, work, index);
        }
      });
    }
  }

  private async invite(tx: Tx, invitee: Invitee): Promise<void> {
    const at = new Date(this.clock.now().getTime() - 24 * HOUR_MS);
    const { persoonId, kennissessie } = invitee;
    const invitation: Invitation = {
      ...identityOf(invitee, this.signer, this.settings),
      kennissessieId: kennissessie.id,
      persoonId,
      sequence: 0,
      state: 'INVITED',
      contentHash: contentHashOf(kennissessie),
      reasons: reasonsOf(invitee),
      lastSentAt: at,
    };
    if (!(await this.invitations.replace(tx, null, invitation))) return;
    const { id: invitationId } = invitation;
    const mailKey = mailKeyOf(invitationId, 0);
    const id = derivedId('seed', mailKey);
    await this.facts.record(tx, { id, invitationId, kind: 'INVITED', sequence: 0, mailKey, at });
  }

  private async answer(tx: Tx, invitation: Invitation | null, partstat: Answer): Promise<void> {
    if (!invitation) return;
    const { id: invitationId, kennissessieId } = invitation;
    const at = new Date(this.clock.now().getTime() - 20 * HOUR_MS);
    const causeId = derivedId('seed', 'answer', invitationId);
    const given = { invitationId, kennissessieId, partstat, sequence: 0, causeId, settled: true };
    await this.answers.keep(tx, { ...given, via: 'SMTP', stampedAt: at, receivedAt: at });
    await this.facts.record(tx, { id: causeId, invitationId, kind: 'ANSWERED', sequence: 0, partstat, at });
  }

  private async hand(
    tx: Tx,
    { id: invitationId, kennissessieId, persoonId }: Invitation,
    { startsAt, endsAt }: KennissessieCard,
    { kind, subject, words, moveMinutes, authentic }: SeedAnswers['handWork'][number],
    index: number,
  ): Promise<void> {
    const moved = (date: Date) => (moveMinutes ? new Date(date.getTime() + moveMinutes * MINUTE_MS) : null);
    const id = derivedId('seed', 'hand-work', invitationId, String(index));
    await this.handWork.add(tx, {
      id,
      mailId: id,
      invitationId,
      kennissessieId,
      persoonId,
      kind: kind as HandWorkKind,
      subject,
      words,
      proposedStartsAt: moved(startsAt),
      proposedEndsAt: moved(endsAt),
      authentic,
      receivedAt: new Date(this.clock.now().getTime() - (index + 1) * HOUR_MS),
    });
  }
}

function ofEmail(invitations: readonly Invitation[], email: string): Invitation | null {
  const persoonId = derivedId('persoon', email);
  return invitations.find((invitation) => invitation.persoonId === persoonId) ?? null;
}
