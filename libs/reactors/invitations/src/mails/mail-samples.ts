import { type KennissessieCard, KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { type MailSample, MailSamples } from '@academie/platform/mail';
import { Injectable } from '@nestjs/common';
import { invitationMail, type MailWords, sessionOffMail, withdrawalMail } from './invitation-mail.js';
import { waitlistMail } from './waitlist-mail.js';

const KENNISSESSIE: KennissessieCard = {
  id: 'voorbeeld',
  title: 'Energiearmoede: leren van tien gemeenten',
  summary: 'Tien gemeenten vertellen wat werkt.',
  startsAt: new Date('2027-01-12T09:00:00Z'),
  endsAt: new Date('2027-01-12T10:30:00Z'),
  form: KennissessieForm.HYBRID,
  location: 'Stadhuis Zwolle',
  onlineUrl: 'https://vergadering.academie.test/voorbeeld',
  status: KennissessieStatus.PUBLISHED,
  cancelReason: null,
  netwerkId: null,
  organizerId: 'voorbeeld',
  reeks: null,
  revision: 1,
  createdAt: new Date('2026-12-01T09:00:00Z'),
  updatedAt: new Date('2026-12-01T09:00:00Z'),
};

/** The words around invitations, with invented facts. What the calendar part looks like is in the built-in mailbox. */
@Injectable()
export class InvitationMailSamples extends MailSamples {
  samples(baseUrl: string): readonly MailSample[] {
    const context = {
      recipientName: 'Noor de Wit',
      netwerkName: 'Bestaanszekerheid',
      pageUrl: `${baseUrl}/kennissessies/voorbeeld`,
      overviewUrl: `${baseUrl}/kennissessies`,
    };
    const off = { ...KENNISSESSIE, status: KennissessieStatus.CANCELLED, cancelReason: 'De spreker is ziek.' };
    const named: readonly [string, MailWords][] = [
      ['Uitnodiging', invitationMail('registered', KENNISSESSIE, context)],
      ['Van de wachtlijst', invitationMail('promoted', KENNISSESSIE, context)],
      ['Gewijzigd', invitationMail('changed', KENNISSESSIE, context)],
      ['Gaat toch door', invitationMail('restored', KENNISSESSIE, context)],
      ['Nogmaals gestuurd', invitationMail('resent', KENNISSESSIE, context)],
      ['Op de wachtlijst', waitlistMail(2, KENNISSESSIE, context)],
      ['Afgemeld', withdrawalMail('attendee-removed', KENNISSESSIE, context)],
      ['Sessie gaat niet door', withdrawalMail('session-cancelled', off, context)],
      ['Sessie gaat niet door, voor wie wachtte', sessionOffMail(off, context)],
    ];
    const to = { name: 'Noor de Wit', address: 'noor@academie.test' };
    return named.map(([name, words]) => ({ name, message: { key: name, to, ...words } }));
  }
}
