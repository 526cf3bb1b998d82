import { type KennissessieCard, KennissessieForm, KennissessieStatus } from '@academie/contracts';
import { type MailSample, MailSamples } from '@academie/platform/mail';
import { Injectable } from '@nestjs/common';
import { confirmMail, presentTimeMail, releasedMail, seatGoneMail } from '../replies/mails/answer-mails.js';
import { handWorkMail } from '../replies/mails/hand-work-mail.js';
import { HandWorkKind } from '../replies/model/hand-work-kind.js';
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

const SEAT = { seat: true, speaks: false };
const SPEAKER = { seat: false, speaks: true };
const NAMES = { organizer: 'Bram Postma', persoon: 'Noor de Wit' };
const WORK = {
  kind: HandWorkKind.COUNTER,
  subject: 'Re: Uitnodiging',
  words: 'Kan het een uur later?',
  proposedStartsAt: new Date('2027-01-12T10:00:00Z'),
  proposedEndsAt: new Date('2027-01-12T11:30:00Z'),
  authentic: true,
};

const NO = {
  ...WORK,
  kind: HandWorkKind.SPEAKER_DECLINED,
  words: 'Ik heb griep.',
  proposedStartsAt: null,
  proposedEndsAt: null,
};

/** The words around invitations, with invented facts. What the calendar part looks like is in the built-in mailbox. */
@Injectable()
export class InvitationMailSamples extends MailSamples {
  samples(baseUrl: string): readonly MailSample[] {
    const context = {
      recipientName: 'Noor de Wit',
      netwerkName: 'Bestaanszekerheid',
      speakers: ['Ilse Vermeer (Gemeente Zwolle)', 'Anna de Boer (Zelfstandig)'],
      pageUrl: `${baseUrl}/kennissessies/voorbeeld`,
      overviewUrl: `${baseUrl}/kennissessies`,
    };
    const link = (page: string) => `${baseUrl}/kennissessies/${page}/voorbeeld`;
    const off = { ...KENNISSESSIE, status: KennissessieStatus.CANCELLED, cancelReason: 'De spreker is ziek.' };
    const named: readonly [string, MailWords][] = [
      ['Uitnodiging', invitationMail('registered', SEAT, KENNISSESSIE, context)],
      ['Uitnodiging aan een spreker', invitationMail('announced', SPEAKER, KENNISSESSIE, context)],
      ['Van de wachtlijst', invitationMail('promoted', SEAT, KENNISSESSIE, context)],
      ['Gewijzigd', invitationMail('changed', SEAT, KENNISSESSIE, context)],
      ['Gaat toch door', invitationMail('restored', SEAT, KENNISSESSIE, context)],
      ['Nogmaals gestuurd', invitationMail('resent', SEAT, KENNISSESSIE, context)],
      ['Op de wachtlijst', waitlistMail(2, KENNISSESSIE, context)],
      ['Afgemeld', withdrawalMail('attendee-removed', SEAT, KENNISSESSIE, context)],
      ['Geen spreker meer', withdrawalMail('attendee-removed', SPEAKER, KENNISSESSIE, context)],
      ['Sessie gaat niet door', withdrawalMail('session-cancelled', SEAT, off, context)],
      ['Sessie gaat niet door, voor wie wachtte', sessionOffMail(off, context)],
      ['Afzegging: klopt dat?', confirmMail(KENNISSESSIE, context, link('antwoord'))],
      ['Plaats vrijgegeven', releasedMail(KENNISSESSIE, context, link('terug'))],
      ['Antwoord op een eerdere uitnodiging', presentTimeMail(KENNISSESSIE, context, link('antwoord'))],
      ['Ja, maar de plaats is weg', seatGoneMail(KENNISSESSIE, context, { kind: 'full', position: 3 }, link('terug'))],
      [
        'Bericht voor de organisator',
        handWorkMail(WORK, KENNISSESSIE, NAMES, `${context.pageUrl}/organiseren/antwoorden`),
      ],
      ['De spreker zegt af', handWorkMail(NO, KENNISSESSIE, NAMES, `${context.pageUrl}/organiseren/antwoorden`)],
    ];
    const to = { name: 'Noor de Wit', address: 'noor@academie.test' };
    return named.map(([name, words]) => ({ name, message: { key: name, to, ...words } }));
  }
}
