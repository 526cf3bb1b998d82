import { KennissessieDirectory, type Seat, SeatKeeping, type SeatReclaim } from '@academie/contracts';
import { Clock, conflict, notFound } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { SeatInvitations } from '../seat-invitations.js';
import { type DeclineOutcome, DeclineSeat } from './decline-seat.js';
import { type LinkPurpose, type ReplyLinkRow, ReplyLinks } from './reply-links.js';

/** What the page behind a link shows; null seat: the link says nothing (any more). */
export interface LinkLook {
  readonly link: ReplyLinkRow | null;
  readonly seat: Seat | null;
  readonly isOpen: boolean;
}

/** The answers that people give with the button behind a link in a mail. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly links: ReplyLinks,
    private readonly invitations: SeatInvitations,
    private readonly kennissessies: KennissessieDirectory,
    private readonly seats: SeatKeeping,
    private readonly declineSeat: DeclineSeat,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Changes nothing: scanners of mail open every link. */
  async look(token: string): Promise<LinkLook> {
    const link = await this.links.find(token);
    const seat = link && (await this.kennissessies.seat(link.registrationId));
    return { link, seat, isOpen: link !== null && this.links.isOpen(link) };
  }

  /** "Yes, I cannot come." Throws NOT_FOUND, or CONFLICT: LINK_USED. */
  async confirm(token: string): Promise<DeclineOutcome> {
    const link = await this.openLink(token, 'CONFIRM');
    const { registrationId, id } = link;
    // They say so now, about the session as it is now, whatever they were asked about then.
    const now = this.clock.now();
    const sequence = (await this.invitations.of(registrationId))?.sequence ?? link.sequence;
    const seat = await this.kennissessies.seat(registrationId);
    if (!seat) throw notFound();
    const about = { registrationId, kennissessieId: seat.kennissessie.id, sequence };
    const answer = { ...about, stampedAt: now, receivedAt: now, via: 'LINK' as const, causeId: id };
    return this.declineSeat.run(answer, (tx) => this.links.useUp(tx, id));
  }

  /** "I do come after all." Throws NOT_FOUND, or CONFLICT: LINK_USED. */
  async undo(token: string): Promise<SeatReclaim> {
    const link = await this.openLink(token, 'UNDO');
    const outcome = await this.seats.reclaim(link.registrationId);
    if (outcome === 'seat' || outcome === 'waiting' || outcome === 'already') {
      await this.unitOfWork.run((tx) => this.links.useUp(tx, link.id));
    }
    return outcome;
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
