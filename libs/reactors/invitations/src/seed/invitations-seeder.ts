import { KennissessieDirectory, KennissessieStatus, type Seat } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { uidOf } from '../model/appointment.js';
import { contentHashOf, holdsSeat } from '../model/decide-invitation.js';
import { mailKeyOf } from '../model/mail-key.js';
import { replyToken } from '../model/reply-address.js';
import { SeatFacts } from '../seat-facts.js';
import { SeatInvitations } from '../seat-invitations.js';

/** What came back; BOUNCED: the mail itself, null: nothing. */
export type SeedAnswer = 'ACCEPTED' | 'TENTATIVE' | 'BOUNCED' | null;

const DAY_MS = 24 * 3600 * 1000;

/** Demo data: those with a seat were invited before, and some answered. Running it again changes nothing. */
@Injectable()
export class InvitationsSeeder {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: SeatInvitations,
    private readonly facts: SeatFacts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `answers` go round among those with a seat. */
  async invited(kennissessieSlugs: readonly string[], answers: readonly SeedAnswer[]): Promise<void> {
    const now = this.clock.now();
    for (const slug of kennissessieSlugs) {
      const seats = await this.kennissessies.seatsOf(derivedId('kennissessie', slug));
      const asked = seats.filter(
        (seat) =>
          holdsSeat(seat) &&
          seat.kennissessie.status === KennissessieStatus.PUBLISHED &&
          seat.kennissessie.endsAt > now,
      );
      await this.unitOfWork.run(async (tx) => {
        for (const [nth, seat] of asked.entries()) {
          await this.invite(tx, seat, answers[nth % answers.length] ?? null, now);
        }
      });
    }
  }

  private async invite(tx: Tx, { registrationId, kennissessie }: Seat, answer: SeedAnswer, now: Date): Promise<void> {
    const invitedAt = new Date(now.getTime() - 2 * DAY_MS);
    const isNew = await this.invitations.replace(tx, null, {
      registrationId,
      uid: uidOf(kennissessie.id, this.settings.mailDomain),
      token: replyToken(this.signer, registrationId),
      sequence: 0,
      state: 'INVITED',
      contentHash: contentHashOf(kennissessie),
      lastSentAt: invitedAt,
    });
    if (!isNew) return;
    const about = { registrationId, sequence: 0, mailKey: mailKeyOf(registrationId, 0) } as const;
    await this.facts.record(tx, { ...about, kind: 'INVITED', at: invitedAt });
    if (answer === null) return;
    const at = new Date(now.getTime() - DAY_MS);
    await this.facts.record(
      tx,
      answer === 'BOUNCED'
        ? { ...about, kind: 'BOUNCED', at, detail: '550' }
        : { ...about, kind: 'ANSWERED', partstat: answer, at },
    );
  }
}
