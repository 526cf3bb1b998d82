import type { KennissessieCard } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import type { CancelReason } from '@academie/platform/calendar';
import { type MailLink, mail } from '@academie/platform/mail';
import { joinUrlOf } from '../model/appointment.js';
import { type MailContext, sessionFacts } from './session-facts.js';

/** Why somebody gets an invitation, for the words around it. */
export type Occasion = 'registered' | 'promoted' | 'restored' | 'changed' | 'resent';

/** What a mail says, without its envelope and its calendar. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail around an invitation: somebody has a seat, or the session they have a seat for moved. */
export function invitationMail(occasion: Occasion, kennissessie: KennissessieCard, context: MailContext): MailWords {
  const { subject, sentence } = wordsFor(occasion);
  const joinUrl = joinUrlOf(kennissessie);
  const links: MailLink[] = [
    ...(joinUrl ? [{ label: 'Online deelnemen', url: joinUrl }] : []),
    { label: 'Kunt u niet? Meld u dan af', url: context.pageUrl },
  ];
  return {
    subject: `${subject}: ${kennissessie.title}`,
    ...mail({
      preheader: sentence,
      heading: kennissessie.title,
      paragraphs: [`Beste ${context.recipientName},`, sentence],
      facts: sessionFacts(kennissessie, context),
      action: { label: 'Bekijk de sessie', url: context.pageUrl },
      links,
      footer: [
        'U krijgt deze mail omdat u bent aangemeld voor deze sessie.',
        'Staat de afspraak niet in uw agenda? Zet ons adres dan bij uw contactpersonen, of kies in Gmail: Ik ken de afzender. U kunt ook de bijlage openen.',
      ],
    }),
  };
}

function wordsFor(occasion: Occasion): { subject: string; sentence: string } {
  switch (occasion) {
    case 'registered':
      return { subject: 'Uitnodiging', sentence: 'U bent aangemeld voor deze sessie. De afspraak staat in deze mail.' };
    case 'promoted':
      return {
        subject: 'Er is plaats voor u',
        sentence: 'Er is een plaats vrijgekomen. U stond op de wachtlijst en bent nu aangemeld voor deze sessie.',
      };
    case 'restored':
      return {
        subject: 'Gaat toch door',
        sentence: 'Deze sessie gaat toch door. U bent nog steeds aangemeld. De afspraak staat weer in deze mail.',
      };
    case 'resent':
      return {
        subject: 'Nogmaals uw uitnodiging',
        sentence: 'Dit is uw uitnodiging, nog een keer. Er is niets veranderd. U bent aangemeld voor deze sessie.',
      };
    case 'changed':
      return {
        subject: 'Gewijzigd',
        sentence: 'De tijd, de plaats of de manier van meedoen is veranderd. Dit zijn de juiste gegevens.',
      };
    default:
      return assertNever(occasion);
  }
}

/** The mail around a withdrawal: the session is off, or only this person's seat is gone. */
export function withdrawalMail(reason: CancelReason, kennissessie: KennissessieCard, context: MailContext): MailWords {
  switch (reason) {
    case 'session-cancelled':
      return sessionOffMail(kennissessie, context);
    case 'attendee-removed':
      return {
        subject: `Afgemeld: ${kennissessie.title}`,
        ...mail({
          preheader: 'U bent afgemeld voor deze sessie.',
          heading: kennissessie.title,
          paragraphs: [
            `Beste ${context.recipientName},`,
            'U bent afgemeld voor deze sessie. Uw plaats is vrij voor iemand anders. De afspraak verdwijnt uit uw agenda.',
            'Was dit niet de bedoeling? Meld u dan opnieuw aan.',
          ],
          facts: sessionFacts(kennissessie, context),
          action: { label: 'Bekijk de sessie', url: context.pageUrl },
          footer: 'U krijgt deze mail omdat u was aangemeld voor deze sessie.',
        }),
      };
    default:
      return assertNever(reason);
  }
}

/** For everybody who had a seat or waited for one. */
export function sessionOffMail(kennissessie: KennissessieCard, context: MailContext): MailWords {
  const { cancelReason } = kennissessie;
  return {
    subject: `Gaat niet door: ${kennissessie.title}`,
    ...mail({
      preheader: 'Deze sessie gaat niet door.',
      heading: kennissessie.title,
      paragraphs: [
        `Beste ${context.recipientName},`,
        'Deze sessie gaat niet door.',
        cancelReason ? `De organisatie schrijft: ${cancelReason}` : '',
      ],
      facts: sessionFacts(kennissessie, context),
      action: { label: 'Bekijk andere sessies', url: context.overviewUrl },
      footer: 'U krijgt deze mail omdat u zich had aangemeld voor deze sessie.',
    }),
  };
}
