import { KennissessieDirectory, type Seat } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { uidOf } from '../model/appointment.js';
import { contentHashOf, holdsSeat } from '../model/decide-invitation.js';
import { mailKeyOf } from '../model/mail-key.js';
import { replyToken } from '../model/reply-address.js';
import { Answers } from '../replies/answers.js';
import { HandWork } from '../replies/hand-work.js';
import type { Answer } from '../replies/model/decide-reply.js';
import type { HandWorkKind } from '../replies/model/hand-work-kind.js';
import { SeatFacts } from '../seat-facts.js';

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
    private readonly answers: Answers,
    private readonly handWork: HandWork,
    private readonly facts: SeatFacts,
    private readonly signer: Signer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run(sessions: readonly SeedAnswers[]): Promise<void> {
    for (const session of sessions) {
      const seats = await this.kennissessies.seatsOf(derivedId('kennissessie', session.kennissessieSlug));
      await this.unitOfWork.run(async (tx) => {
        for (const seat of seats.filter(holdsSeat)) await this.invite(tx, seat);
        for (const { email, partstat } of session.answers) await this.answer(tx, seatOf(seats, email), partstat);
        for (const [index, work] of session.handWork.entries())
          await this.hand(tx, seatOf(seats, work.email), work, index);
      });
    }
  }

  private async invite(tx: Tx, { registrationId, kennissessie }: Seat): Promise<void> {
    const at = new Date(this.clock.now().getTime() - 24 * HOUR_MS);
    const rows: unknown[] = await tx.query(
      `insert into invitations.seat_invitation (registration_id, uid, token, sequence, state, content_hash, last_sent_at)
       values ($1, $2, $3, 0, 'INVITED', $4, $5) on conflict do nothing returning registration_id`,
      [
        registrationId,
        uidOf(kennissessie.id, this.settings.mailDomain),
        replyToken(this.signer, registrationId),
        contentHashOf(kennissessie),
        at,
      ],
    );
    if (rows.length === 0) return;
    const mailKey = mailKeyOf(registrationId, 0);
    await this.facts.record(tx, {
      id: derivedId('seed', mailKey),
      registrationId,
      kind: 'INVITED',
      sequence: 0,
      mailKey,
      at,
    });
  }

  private async answer(tx: Tx, seat: Seat | null, partstat: Answer): Promise<void> {
    if (!seat) return;
    const { registrationId } = seat;
    const at = new Date(this.clock.now().getTime() - 20 * HOUR_MS);
    const causeId = derivedId('seed', 'answer', registrationId);
    const given = {
      registrationId,
      kennissessieId: seat.kennissessie.id,
      partstat,
      sequence: 0,
      causeId,
      settled: true,
    };
    await this.answers.keep(tx, { ...given, via: 'SMTP', stampedAt: at, receivedAt: at });
    await this.facts.record(tx, { id: causeId, registrationId, kind: 'ANSWERED', sequence: 0, partstat, at });
  }

  private async hand(
    tx: Tx,
    seat: Seat | null,
    { kind, subject, words, moveMinutes, authentic }: SeedAnswers['handWork'][number],
    index: number,
  ): Promise<void> {
    if (!seat) return;
    const { startsAt, endsAt, id: kennissessieId } = seat.kennissessie;
    const moved = (date: Date) => (moveMinutes ? new Date(date.getTime() + moveMinutes * MINUTE_MS) : null);
    const id = derivedId('seed', 'hand-work', seat.registrationId, String(index));
    await this.handWork.add(tx, {
      id,
      mailId: id,
      registrationId: seat.registrationId,
      kennissessieId,
      persoonId: seat.persoonId,
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

function seatOf(seats: readonly Seat[], email: string): Seat | null {
  const persoonId = derivedId('persoon', email);
  return seats.find((seat) => seat.persoonId === persoonId) ?? null;
}
