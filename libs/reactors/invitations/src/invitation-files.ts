import { type KennissessieCard, KennissessieDirectory, KennissessieStatus } from '@academie/contracts';
import { buildInvitation, buildPublication } from '@academie/platform/calendar';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Envelopes } from './envelopes.js';
import { appointmentOf, uidOf } from './model/appointment.js';
import { holdsSeat } from './model/decide-invitation.js';
import { replyToken } from './model/reply-address.js';
import { seatAppointment } from './seat-appointment.js';
import { SeatInvitations } from './seat-invitations.js';

/** One session as a file for a calendar. Whether the reader may see the session is for the caller to know. */
@Injectable()
export class InvitationFiles {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: SeatInvitations,
    private readonly envelopes: Envelopes,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Who has a seat gets their own invitation, under the UID and SEQUENCE that were mailed: so the mail and the file are
   * one appointment, and a later change or withdrawal finds it. Anybody else gets the bare session. Null: there is none.
   */
  async of(kennissessieId: string, registrationId: string | null): Promise<string | null> {
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!kennissessie || kennissessie.status === KennissessieStatus.DRAFT) return null;
    const own = registrationId && kennissessie.status !== KennissessieStatus.CANCELLED;
    return (own ? await this.invitation(registrationId) : null) ?? this.publication(kennissessie);
  }

  private async invitation(registrationId: string): Promise<string | null> {
    const seat = await this.kennissessies.seat(registrationId);
    if (!seat || !holdsSeat(seat)) return null;
    const envelope = await this.envelopes.forSeat(seat);
    if (!envelope) return null;
    const last = await this.invitations.of(registrationId);
    const identity = last ?? {
      uid: uidOf(seat.kennissessie.id, this.settings.mailDomain),
      token: replyToken(this.signer, registrationId),
      sequence: 0,
    };
    const appointment = seatAppointment(seat, identity, envelope, this.settings);
    return buildInvitation('REQUEST', appointment, last?.lastSentAt ?? seat.kennissessie.updatedAt, { asFile: true });
  }

  private async publication(kennissessie: KennissessieCard): Promise<string> {
    const { baseUrl, mailDomain } = this.settings;
    const speakers = (await this.kennissessies.speakersOf([kennissessie.id])).get(kennissessie.id) ?? [];
    const uid = uidOf(kennissessie.id, mailDomain);
    // Lower than any invitation that follows, or a calendar would ignore that one.
    const facts = appointmentOf(kennissessie, { uid, sequence: 0, baseUrl, withLink: false, speakers });
    return buildPublication(facts, { name: 'Academie', address: `academie@${mailDomain}` }, kennissessie.updatedAt);
  }
}
