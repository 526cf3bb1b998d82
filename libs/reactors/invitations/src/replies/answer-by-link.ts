import { type Invitee, KennissessieDirectory, SeatKeeping, type SeatReclaim } from '@academie/contracts';
import { Clock, conflict, notFound } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type Invitation, Invitations } from '../invitations.js';
import { type DeclineOutcome, DeclineSeat } from './decline-seat.js';
import { type HandedOver, HandOver } from './hand-over.js';
import { HandWorkKind } from './model/hand-work-kind.js';
import { type LinkPurpose, type ReplyLinkRow, ReplyLinks } from './reply-links.js';

/** What the page behind a link shows; null invitee: the link says nothing (any more). */
export interface LinkLook {
  readonly link: ReplyLinkRow | null;
  readonly invitee: Invitee | null;
  readonly isOpen: boolean;
}

/** The answers that people give with the button behind a link in a mail. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly links: ReplyLinks,
    private readonly invitations: Invitations,
    private readonly kennissessies: KennissessieDirectory,
    private readonly seats: SeatKeeping,
    private readonly declineSeat: DeclineSeat,
    private readonly handOver: HandOver,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing: scanners of mail open every link. */
  async look(token: string): Promise<LinkLook> {
    const link = await this.links.find(token);
    const invitee = link && (await this.inviteeOf(link))?.invitee;
    return { link, invitee: invitee ?? null, isOpen: link !== null && this.links.isOpen(link) };
  }

  /** "Yes, I cannot come." Throws NOT_FOUND, or CONFLICT: LINK_USED. */
  async confirm(token: string): Promise<DeclineOutcome> {
    const link = await this.openLink(token, 'CONFIRM');
    const found = await this.inviteeOf(link);
    if (!found) throw notFound();
    // They say so now, about the session as it is now, whatever they were asked about then.
    const now = this.clock.now();
    const { invitee, invitation } = found;
    const { id: invitationId, kennissessieId, sequence } = invitation;
    const about = { invitationId, kennissessieId, sequence };
    if (invitee.speaks) await this.handOver.run(invitee, { invitationId, ...speakerSaysNo(link.id, now) });
    const answer = { ...about, stampedAt: now, receivedAt: now, via: 'LINK' as const, causeId: link.id };
    return this.declineSeat.run(invitee, answer, (tx) => this.links.useUp(tx, link.id));
  }

  /** "I do come after all." Throws NOT_FOUND, or CONFLICT: LINK_USED. */
  async undo(token: string): Promise<SeatReclaim> {
    const link = await this.openLink(token, 'UNDO');
    const registrationId = (await this.inviteeOf(link))?.invitee.registrationId;
    if (!registrationId) throw notFound();
    const outcome = await this.seats.reclaim(registrationId);
    if (outcome === 'seat' || outcome === 'waiting' || outcome === 'already') {
      await this.unitOfWork.run((tx) => this.links.useUp(tx, link.id));
    }
    return outcome;
  }

  private async inviteeOf({
    invitationId,
  }: ReplyLinkRow): Promise<{ invitee: Invitee; invitation: Invitation } | null> {
    const invitation = await this.invitations.byId(invitationId);
    const invitee = invitation && (await this.kennissessies.invitee(invitation.kennissessieId, invitation.persoonId));
    return invitation && invitee ? { invitation, invitee } : null;
  }

  private async openLink(token: string, purpose: LinkPurpose): Promise<ReplyLinkRow> {
    const link = await this.links.find(token);
    if (!link || link.purpose !== purpose) throw notFound();
    if (!this.links.isOpen(link)) {
      throw conflict('LINK_USED', 'Deze link is al gebruikt of verlopen. Kijk bij de sessie hoe u ervoor staat.');
    }
    return link;
  }
}

function speakerSaysNo(linkId: string, receivedAt: Date): Omit<HandedOver, 'invitationId'> {
  const kind = HandWorkKind.SPEAKER_DECLINED;
  return { mailId: linkId, kind, subject: 'Bevestigd via de link in de mail', words: '', authentic: true, receivedAt };
}
