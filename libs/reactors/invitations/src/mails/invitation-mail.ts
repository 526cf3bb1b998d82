import type { KennissessieCard } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import type { CancelReason } from '@academie/platform/calendar';
import { type MailLink, mail } from '@academie/platform/mail';
import { joinUrlOf } from '../model/appointment.js';
import type { Reasons } from '../model/decide-invitation.js';
import type { Occasion } from '../model/occasion.js';
import { type MailContext, sessionFacts } from './session-facts.js';

/** What a mail says, without its envelope and its calendar. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail around an invitation: somebody is expected at a session, or it moved. */
export function invitationMail(
  occasion: Occasion,
  reasons: Reasons,
  kennissessie: KennissessieCard,
  context: MailContext,
): MailWords {
  const { subject, sentence } = wordsFor(occasion, reasons);
  const joinUrl = joinUrlOf(kennissessie);
  const links: MailLink[] = [
    ...(joinUrl ? [{ label: 'Online deelnemen', url: joinUrl }] : []),
    ...(reasons.seat ? [{ label: 'Kunt u niet? Meld u dan af', url: context.pageUrl }] : []),
  ];
  return {
    subject: `${subject}: ${kennissessie.title}`,
    ...mail({
      preheader: sentence,
      heading: kennissessie.title,
      paragraphs: [`Beste ${context.recipientName},`, sentence, reasons.speaks ? speakerSentence(occasion) : ''],
      facts: sessionFacts(kennissessie, context),
      action: { label: 'Bekijk de sessie', url: context.pageUrl },
      links,
      footer: [
        reasons.seat
          ? 'U krijgt deze mail omdat u bent aangemeld voor deze sessie.'
          : 'U krijgt deze mail omdat u spreekt bij deze sessie.',
        'Staat de afspraak niet in uw agenda? Zet ons adres dan bij uw contactpersonen, of kies in Gmail: Ik ken de afzender. U kunt ook de bijlage openen.',
      ],
    }),
  };
}

/** A speaker has nothing to give up with a button, so the mail says how to tell the organiser. */
function speakerSentence(occasion: Occasion): string {
  const how =
    'Kunt u niet? Beantwoord dan deze mail, of wijs de afspraak af in uw agenda. De organisator krijgt uw bericht.';
  return occasion === 'announced' ? how : `U bent spreker. ${how}`;
}

function wordsFor(occasion: Occasion, { seat }: Reasons): { subject: string; sentence: string } {
  switch (occasion) {
    case 'registered':
      return { subject: 'Uitnodiging', sentence: 'U bent aangemeld voor deze sessie. De afspraak staat in deze mail.' };
    case 'announced':
      return {
        subject: 'U spreekt bij',
        sentence: seat
          ? 'U spreekt bij deze sessie. U was al aangemeld. De afspraak staat in deze mail.'
          : 'U spreekt bij deze sessie. De afspraak staat in deze mail. U hoeft zich niet aan te melden.',
      };
    case 'promoted':
      return {
        subject: 'Er is plaats voor u',
        sentence: 'Er is een plaats vrijgekomen. U stond op de wachtlijst en bent nu aangemeld voor deze sessie.',
      };
    case 'restored':
      return {
        subject: 'Gaat toch door',
        sentence: seat
          ? 'Deze sessie gaat toch door. U bent nog steeds aangemeld. De afspraak staat weer in deze mail.'
          : 'Deze sessie gaat toch door. De afspraak staat weer in deze mail.',
      };
    case 'resent':
      return {
        subject: 'Nogmaals uw uitnodiging',
        sentence: seat
          ? 'Dit is uw uitnodiging, nog een keer. Er is niets veranderd. U bent aangemeld voor deze sessie.'
          : 'Dit is uw uitnodiging, nog een keer. Er is niets veranderd.',
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

/** The mail around a withdrawal: the session is off, or only this person is not expected any more. */
export function withdrawalMail(
  reason: CancelReason,
  had: Reasons,
  kennissessie: KennissessieCard,
  context: MailContext,
): MailWords {
  switch (reason) {
    case 'session-cancelled':
      return sessionOffMail(kennissessie, context, had);
    case 'attendee-removed':
      return had.seat ? unregisteredMail(kennissessie, context) : speaksNoMoreMail(kennissessie, context);
    default:
      return assertNever(reason);
  }
}

function unregisteredMail(kennissessie: KennissessieCard, context: MailContext): MailWords {
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
}

function speaksNoMoreMail(kennissessie: KennissessieCard, context: MailContext): MailWords {
  return {
    subject: `U spreekt niet meer bij: ${kennissessie.title}`,
    ...mail({
      preheader: 'U bent geen spreker meer bij deze sessie.',
      heading: kennissessie.title,
      paragraphs: [
        `Beste ${context.recipientName},`,
        'U bent geen spreker meer bij deze sessie. De afspraak verdwijnt uit uw agenda.',
        'Klopt dit niet? Beantwoord dan deze mail. De organisator krijgt uw bericht.',
      ],
      facts: sessionFacts(kennissessie, context),
      action: { label: 'Bekijk de sessie', url: context.pageUrl },
      footer: 'U krijgt deze mail omdat u spreker was bij deze sessie.',
    }),
  };
}

/** For everybody who was expected, or waited for a place. */
export function sessionOffMail(
  kennissessie: KennissessieCard,
  context: MailContext,
  { seat, speaks }: Reasons = { seat: false, speaks: false },
): MailWords {
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
      footer:
        speaks && !seat
          ? 'U krijgt deze mail omdat u zou spreken bij deze sessie.'
          : 'U krijgt deze mail omdat u zich had aangemeld voor deze sessie.',
    }),
  };
}
