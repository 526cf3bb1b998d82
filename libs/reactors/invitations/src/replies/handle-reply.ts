import { type Invitee, KennissessieDirectory, KennissessieStatus, PersoonDirectory } from '@academie/contracts';
import { assertNever, Clock } from '@academie/kernel';
import {
  type InboundMail,
  MailReader,
  type ParsedMail,
  parseMail,
  type ReadOutcome,
  UnreadableMail,
} from '@academie/platform/inbound-mail';
import { Injectable } from '@nestjs/common';
import { reasonsOf } from '../model/decide-invitation.js';
import { Answers, type CalendarAnswerRow } from './answers.js';
import { FollowReply, type Reply } from './follow-reply.js';
import { InvitationByToken, type SentInvitation } from './invitation-by-token.js';
import { decideBareAnswer, decideReply, type ReplyFacts } from './model/decide-reply.js';
import { HandWorkKind } from './model/hand-work-kind.js';
import { replyTokenIn } from './model/reply-token.js';
import { type WhatCame, whatCame } from './model/what-came.js';
import { ReplyAuthenticity } from './reply-authenticity.js';

/** Whose invitation a mail came about. */
interface Addressed {
  readonly sent: SentInvitation;
  readonly invitee: Invitee;
  /** The address that was invited, in lower case. */
  readonly invited: string;
}

/** What may be followed; the rest ends at the door. */
type Readable = Exclude<WhatCame, { kind: 'automatic' | 'unreadable' }>;

/**
 * Answers to invitations, by whichever way they came in: whose invitation is it, what is said, is it true, is it new, and what
 * follows. Nothing is ever answered to who sent it: that would make us a tool to write to others.
 */
@Injectable()
export class HandleReply extends MailReader {
  readonly addresses = ['rsvp+'];

  constructor(
    private readonly invitationByToken: InvitationByToken,
    private readonly kennissessies: KennissessieDirectory,
    private readonly personen: PersoonDirectory,
    private readonly authenticity: ReplyAuthenticity,
    private readonly answers: Answers,
    private readonly followReply: FollowReply,
    private readonly clock: Clock,
  ) {
    super();
  }

  async read(mail: InboundMail): Promise<ReadOutcome> {
    const addressed = await this.addressedBy(mail.envelope.to ?? '');
    if (!addressed) return { outcome: 'reply-unknown', understood: true };
    const { sent, invitee } = addressed;
    const last = await this.answers.of(sent.id);
    // Broken off after the seat was freed: what it says was decided then, and must not be decided again.
    if (last && last.causeId === mail.id && !last.settled) {
      return this.followReply.decline(last.stampedAt, {
        mail,
        invitee,
        invitationId: sent.id,
        sequence: last.sequence,
      });
    }
    const parsed = await readable(mail.raw);
    if (!parsed) return { outcome: 'reply-unreadable', understood: false };
    const came = whatCame(parsed, { envelope: mail.envelope.from, via: mail.via });
    if (came.kind === 'automatic') return { outcome: 'reply-automatic', understood: true };
    if (came.kind === 'unreadable') return { outcome: `reply-${came.why}`, understood: false };
    return this.follow(came, parsed, mail, addressed, last);
  }

  private async follow(
    came: Readable,
    parsed: ParsedMail,
    mail: InboundMail,
    { sent, invitee, invited }: Addressed,
    last: CalendarAnswerRow | null,
  ): Promise<ReadOutcome> {
    const authentic = wantsProof(came) && (await this.authenticity.isFrom(invited, mail, parsed));
    const facts: ReplyFacts = {
      ...this.standing(invitee),
      sent,
      invited,
      last,
      authentic,
      receivedAt: mail.receivedAt,
    };
    const { subject } = parsed;
    const about = { mail, invitee, invitationId: sent.id, sequence: sent.sequence };
    const reply: Reply = { ...about, subject, words: '', authentic, message: null };
    switch (came.kind) {
      case 'human':
        return this.followReply.hand(HandWorkKind.MESSAGE, { ...reply, words: came.words });
      case 'tnef':
        return this.followReply.run(decideBareAnswer(came.partstat, facts), reply);
      case 'calendar': {
        const { message, words } = came;
        return this.followReply.run(decideReply(message, facts), { ...reply, message, words });
      }
      default:
        return assertNever(came);
    }
  }

  private standing(invitee: Invitee): Pick<ReplyFacts, 'holdsSeat' | 'speaks' | 'isRegistered' | 'isComing'> {
    const { status, startsAt } = invitee.kennissessie;
    const { seat: holdsSeat, speaks } = reasonsOf(invitee);
    return {
      holdsSeat,
      speaks,
      isRegistered: invitee.registrationId !== null,
      isComing: status === KennissessieStatus.PUBLISHED && startsAt > this.clock.now(),
    };
  }

  private async addressedBy(address: string): Promise<Addressed | null> {
    const token = replyTokenIn(address);
    const sent = token && (await this.invitationByToken.find(token));
    const invitee = sent && (await this.kennissessies.invitee(sent.kennissessieId, sent.persoonId));
    const recipient = invitee && (await this.personen.recipientsOf([invitee.persoonId])).get(invitee.persoonId);
    return sent && invitee && recipient ? { sent, invitee, invited: recipient.address.toLowerCase() } : null;
  }
}

/** A yes or a maybe frees nothing, so nobody need be asked who it is from. */
function wantsProof(came: Readable): boolean {
  if (came.kind === 'tnef') return came.partstat === 'DECLINED';
  if (came.kind !== 'calendar') return true;
  const { method, attendees } = came.message;
  return method !== 'REPLY' || attendees.some(({ partstat }) => partstat !== 'ACCEPTED' && partstat !== 'TENTATIVE');
}

async function readable(raw: Buffer): Promise<ParsedMail | null> {
  try {
    return await parseMail(raw);
  } catch (error) {
    if (error instanceof UnreadableMail) return null;
    throw error;
  }
}
