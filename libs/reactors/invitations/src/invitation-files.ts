import { type KennissessieCard, KennissessieDirectory, KennissessieStatus } from '@academie/contracts';
import { buildInvitation, buildPublication } from '@academie/platform/calendar';
import { SETTINGS, type Settings, Signer } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Envelopes } from './envelopes.js';
import { Invitations } from './invitations.js';
import { appointmentOf, uidOf } from './model/appointment.js';
import { isExpected } from './model/decide-invitation.js';
import { identityOf } from './model/identity.js';
import { ownAppointment } from './own-appointment.js';

/** One session as a file for a calendar. Whether the reader may see the session is for the caller to know. */
@Injectable()
export class InvitationFiles {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly invitations: Invitations,
    private readonly envelopes: Envelopes,
    private readonly signer: Signer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Who is expected gets their own invitation, under the UID and SEQUENCE that were mailed: so the mail and the file are
   * one appointment, and a later change or withdrawal finds it. Anybody else gets the bare session. Null: there is none.
   */
  async of(kennissessieId: string, persoonId: string | null): Promise<string | null> {
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!kennissessie || kennissessie.status === KennissessieStatus.DRAFT) return null;
    const own = persoonId && kennissessie.status !== KennissessieStatus.CANCELLED;
    return (own ? await this.invitation(kennissessieId, persoonId) : null) ?? this.publication(kennissessie);
  }

  private async invitation(kennissessieId: string, persoonId: string): Promise<string | null> {
    const invitee = await this.kennissessies.invitee(kennissessieId, persoonId);
    if (!invitee || !isExpected(invitee)) return null;
    const envelope = await this.envelopes.forInvitee(invitee);
    if (!envelope) return null;
    const last = await this.invitations.of(kennissessieId, persoonId);
    const identity = last ?? { ...identityOf(invitee, this.signer, this.settings), sequence: 0 };
    const appointment = ownAppointment(invitee, identity, envelope, this.settings);
    return buildInvitation('REQUEST', appointment, last?.lastSentAt ?? invitee.kennissessie.updatedAt, {
      asFile: true,
    });
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
