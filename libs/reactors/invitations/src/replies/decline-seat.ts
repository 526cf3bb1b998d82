import { type Invitee, SeatKeeping, type SeatRelease } from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import { AnswerLog } from './answer-log.js';
import { Answers, type CalendarAnswerRow } from './answers.js';
import { releasedMail, undoUrlOf } from './mails/answer-mails.js';
import { ReplyLinks } from './reply-links.js';

/** An answer "no" that is to be applied. */
export type Decline = Omit<CalendarAnswerRow, 'partstat' | 'settled'>;

/** What came of it; `superseded`: they answered something else since. */
export type DeclineOutcome = SeatRelease | 'superseded';

/**
 * Applies an answer "no": keeps it, frees the seat, and tells the person how to undo it. The three are steps that are
 * each done once, so that what was broken off in the middle is finished by the next try.
 */
@Injectable()
export class DeclineSeat {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SeatKeeping,
    private readonly answers: Answers,
    private readonly links: ReplyLinks,
    private readonly log: AnswerLog,
    private readonly envelopes: Envelopes,
    private readonly outbox: MailOutbox,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `also` happens in the transaction that settles it. */
  async run(
    invitee: Invitee,
    decline: Decline,
    also: (tx: Tx) => Promise<void> = async () => undefined,
  ): Promise<DeclineOutcome> {
    const { registrationId } = invitee;
    const answer: CalendarAnswerRow = { ...decline, partstat: 'DECLINED', settled: false };
    const before = await this.answers.of(decline.invitationId);
    // Begun before, or else it would count as a repetition of itself.
    const isBegun = before?.causeId === decline.causeId && before.partstat === 'DECLINED';
    if (!isBegun && !(await this.unitOfWork.run((tx) => this.answers.keep(tx, answer)))) return 'superseded';
    // A speaker who never registered has no seat to free.
    const outcome = registrationId === null ? 'already' : await this.seats.release(registrationId);
    await this.settle(invitee, decline, outcome, also);
    return outcome;
  }

  private async settle(
    invitee: Invitee,
    decline: Decline,
    outcome: SeatRelease,
    also: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    const { invitationId, causeId } = decline;
    const envelope = await this.envelopes.forInvitee(invitee);
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.answers.settle(tx, invitationId, causeId))) return;
      await also(tx);
      const { sequence, receivedAt: at } = decline;
      const detail = decline.via === 'LINK' ? 'bevestigd via de link in de mail' : undefined;
      await this.log.record(tx, { invitationId, sequence, partstat: 'DECLINED', at, causeId, detail });
      if (!envelope || outcome === 'too-late' || outcome === 'not-open') return;
      const token = await this.links.issue(tx, { ...decline, purpose: 'UNDO' });
      const words = releasedMail(invitee.kennissessie, envelope.context, undoUrlOf(this.settings.baseUrl, token));
      await this.outbox.enqueue(tx, { key: `seat-released:${causeId}`, to: envelope.to, ...words });
    });
  }
}
