import { type Invitee, SeatKeeping } from '@academie/contracts';
import type { CalendarParty } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import { Invitations } from '../invitations.js';
import type { MailWords } from '../mails/invitation-mail.js';
import type { MailContext } from '../mails/session-facts.js';
import { holdsSeat } from '../model/decide-invitation.js';
import { replyAddress } from '../model/reply-address.js';
import {
  confirmMail,
  confirmUrlOf,
  presentTimeMail,
  seatGoneMail,
  speakersPresentTimeMail,
  undoUrlOf,
} from './mails/answer-mails.js';
import { type LinkSubject, ReplyLinks } from './reply-links.js';

/** What an answer is about: the invitation that it answers and when it was given. */
export type AnswerMoment = Omit<LinkSubject, 'purpose'>;

/**
 * The mails that an answer leads to when it is not simply applied. All go to the address that was invited, never to who
 * sent the answer, and one of a kind for one invitation, so that mail programs cannot set us going.
 */
@Injectable()
export class AnswerLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: ReplyLinks,
    private readonly invitations: Invitations,
    private readonly envelopes: Envelopes,
    private readonly outbox: MailOutbox,
    private readonly seats: SeatKeeping,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Somebody declined: was that you? False when they were asked already. */
  async askToConfirm(invitee: Invitee, moment: AnswerMoment, causeId: string): Promise<boolean> {
    return this.writeWithLink(
      invitee,
      { ...moment, purpose: 'CONFIRM' },
      `confirm-decline:${causeId}`,
      (context, token) => confirmMail(invitee.kennissessie, context, confirmUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** They answered to an invitation that is not the last one. */
  async tellPresentTime(invitee: Invitee, moment: AnswerMoment): Promise<boolean> {
    const { kennissessie } = invitee;
    const key = `present-time:${moment.invitationId}:${moment.sequence}`;
    if (!holdsSeat(invitee)) {
      return this.write(invitee, moment, key, async (_, context) => speakersPresentTimeMail(kennissessie, context));
    }
    return this.writeWithLink(invitee, { ...moment, purpose: 'CONFIRM' }, key, (context, token) =>
      presentTimeMail(kennissessie, context, confirmUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** They accept, but the seat is not theirs any more. */
  async tellSeatGone(invitee: Invitee, moment: AnswerMoment): Promise<boolean> {
    const { registrationId, kennissessie } = invitee;
    if (registrationId === null) return false;
    const prospect = await this.seats.prospect(registrationId);
    const key = `seat-gone:${moment.invitationId}:${moment.sequence}`;
    return this.writeWithLink(invitee, { ...moment, purpose: 'UNDO' }, key, (context, token) =>
      seatGoneMail(kennissessie, context, prospect, undoUrlOf(this.settings.baseUrl, token)),
    );
  }

  /** Who writes back to such a mail reaches the organiser, as with the invitation itself. */
  private async addressOf(invitationId: string): Promise<CalendarParty | undefined> {
    const sent = await this.invitations.byId(invitationId);
    return sent ? { name: 'Academie', address: replyAddress(sent.token, this.settings.mailDomain) } : undefined;
  }

  private writeWithLink(
    invitee: Invitee,
    link: LinkSubject,
    key: string,
    words: (context: MailContext, token: string) => MailWords,
  ): Promise<boolean> {
    return this.write(invitee, link, key, async (tx, context) => {
      // Behind this lock two answers that come at once are one question.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reply-link:${link.invitationId}`]);
      if (link.purpose === 'CONFIRM' && (await this.links.isAsked(tx, link.invitationId, link.sequence))) return null;
      return words(context, await this.links.issue(tx, link));
    });
  }

  /** `words` gives null when there is nothing to say. */
  private async write(
    invitee: Invitee,
    { invitationId }: AnswerMoment,
    key: string,
    words: (tx: Tx, context: MailContext) => Promise<MailWords | null>,
  ): Promise<boolean> {
    const envelope = await this.envelopes.forInvitee(invitee);
    if (!envelope) return false;
    const replyTo = await this.addressOf(invitationId);
    return this.unitOfWork.run(async (tx) => {
      const said = await words(tx, envelope.context);
      return said !== null && this.outbox.enqueue(tx, { key, to: envelope.to, replyTo, ...said });
    });
  }
}
