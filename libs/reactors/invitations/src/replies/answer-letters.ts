import { type Seat, SeatKeeping } from '@academie/contracts';
import type { CalendarParty } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import type { MailWords } from '../mails/invitation-mail.js';
import type { MailContext } from '../mails/session-facts.js';
import { replyAddress } from '../model/reply-address.js';
import { SeatInvitations } from '../seat-invitations.js';
import { confirmMail, confirmUrlOf, presentTimeMail, seatGoneMail, undoUrlOf } from './mails/answer-mails.js';
import { type LinkSubject, ReplyLinks } from './reply-links.js';

/** What an answer is about: the invitation that it answers and when it was given. */
export interface AnswerMoment {
  readonly sequence: number;
  readonly stampedAt: Date;
}

/**
 * The mails that an answer leads to when it is not simply applied. All go to the address that was invited, never to who
 * sent the answer, and one of a kind for one invitation, so that mail programs cannot set us going.
 */
@Injectable()
export class AnswerLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: ReplyLinks,
    private readonly invitations: SeatInvitations,
    private readonly envelopes: Envelopes,
    private readonly outbox: MailOutbox,
    private readonly seats: SeatKeeping,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Somebody declined: was that you? False when they were asked already. */
  async askToConfirm(seat: Seat, moment: AnswerMoment, causeId: string): Promise<boolean> {
    const link = { ...moment, registrationId: seat.registrationId, purpose: 'CONFIRM' as const };
    return this.write(seat, link, `confirm-decline:${causeId}`, (context, token) =>
      confirmMail(seat.kennissessie, context, confirmUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** They answered to an invitation that is not the last one. */
  async tellPresentTime(seat: Seat, present: AnswerMoment): Promise<boolean> {
    const { registrationId, kennissessie } = seat;
    const link = { ...present, registrationId, purpose: 'CONFIRM' as const };
    return this.write(seat, link, `present-time:${registrationId}:${present.sequence}`, (context, token) =>
      presentTimeMail(kennissessie, context, confirmUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** They accept, but the seat is not theirs any more. */
  async tellSeatGone(seat: Seat, moment: AnswerMoment): Promise<boolean> {
    const { registrationId, kennissessie } = seat;
    const prospect = await this.seats.prospect(registrationId);
    const link = { ...moment, registrationId, purpose: 'UNDO' as const };
    return this.write(seat, link, `seat-gone:${registrationId}:${moment.sequence}`, (context, token) =>
      seatGoneMail(kennissessie, context, prospect, undoUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** Who writes back to such a mail reaches the organiser, as with the invitation itself. */
  private async addressOf(registrationId: string): Promise<CalendarParty | undefined> {
    const sent = await this.invitations.of(registrationId);
    return sent ? { name: 'Academie', address: replyAddress(sent.token, this.settings.mailDomain) } : undefined;
  }

  private async write(
    seat: Seat,
    link: LinkSubject,
    key: string,
    words: (context: MailContext, token: string) => MailWords,
  ): Promise<boolean> {
    const envelope = await this.envelopes.forSeat(seat);
    if (!envelope) return false;
    const replyTo = await this.addressOf(link.registrationId);
    return this.unitOfWork.run(async (tx) => {
      // Behind this lock two answers that come at once are one question.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reply-link:${link.registrationId}`]);
      if (link.purpose === 'CONFIRM' && (await this.links.isAsked(tx, link.registrationId, link.sequence)))
        return false;
      const token = await this.links.issue(tx, link);
      return this.outbox.enqueue(tx, { key, to: envelope.to, replyTo, ...words(envelope.context, token) });
    });
  }
}
