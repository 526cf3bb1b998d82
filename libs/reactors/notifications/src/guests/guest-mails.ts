import type { KennissessieCard } from '@academie/contracts';
import { mail } from '@academie/platform/mail';
import { quoted } from '../news.js';
import { factsOf } from '../waiting/session-words.js';

/** What a mail to a guest says; a guest need not have an account, so it goes to an address. */
export interface GuestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WHY = 'U krijgt deze mail omdat de organisatie van deze sessie uw adres heeft ingevuld.';
const KEEP = 'Stuur hem niet door: wie de link heeft, kan voor u antwoorden.';
const AFTERWARDS = 'Doet u niets? Dan hoort u alleen nog van ons als de sessie verandert of niet doorgaat.';

/** Somebody is invited. */
export function guestInvitedMail(session: KennissessieCard, invitedBy: string, url: string): GuestMail {
  const text = `${invitedBy} nodigt u uit voor ${quoted(session.title)}.`;
  return {
    subject: `${invitedBy} nodigt u uit: ${session.title}`,
    ...mail({
      preheader: text,
      heading: session.title,
      paragraphs: [
        text,
        'Druk op de knop en laat weten of u komt. U hebt geen account nodig. Komt u? Dan krijgt u de afspraak in een aparte mail.',
      ],
      facts: factsOf(session),
      action: { label: 'Bekijk de uitnodiging', url },
      footer: [WHY, KEEP, AFTERWARDS].join(' '),
    }),
  };
}

/** What they were invited to is at another time or place; they had not answered. */
export function guestMovedMail(session: KennissessieCard, url: string): GuestMail {
  return {
    subject: `Gewijzigd: ${session.title}`,
    ...mail({
      preheader: 'De tijd, de plaats of de manier van meedoen is veranderd.',
      heading: session.title,
      paragraphs: [
        'U bent uitgenodigd voor deze sessie. De tijd, de plaats of de manier van meedoen is veranderd. Dit zijn de juiste gegevens.',
        'Druk op de knop en laat weten of u komt.',
      ],
      facts: factsOf(session),
      action: { label: 'Bekijk de uitnodiging', url },
      footer: [WHY, KEEP, AFTERWARDS].join(' '),
    }),
  };
}

/** What they were invited to is off; they had not answered. */
export function guestOffMail(session: KennissessieCard, overviewUrl: string): GuestMail {
  const { title, cancelReason } = session;
  return {
    subject: `Gaat niet door: ${title}`,
    ...mail({
      preheader: 'Deze sessie gaat niet door.',
      heading: title,
      paragraphs: [
        'U was uitgenodigd voor deze sessie. Deze sessie gaat niet door. U hoeft niets te doen.',
        cancelReason ? `De organisatie schrijft: ${cancelReason}` : '',
      ],
      facts: factsOf(session),
      action: { label: 'Bekijk andere sessies', url: overviewUrl },
      footer: `${WHY} U hoort alleen nog van ons als de sessie toch doorgaat.`,
    }),
  };
}

/** What they were invited to, and heard was off, goes on after all. */
export function guestOnMail(session: KennissessieCard, url: string): GuestMail {
  return {
    subject: `Gaat toch door: ${session.title}`,
    ...mail({
      preheader: 'Deze sessie gaat toch door.',
      heading: session.title,
      paragraphs: [
        'Deze sessie gaat toch door. U bent nog steeds uitgenodigd. Druk op de knop en laat weten of u komt.',
      ],
      facts: factsOf(session),
      action: { label: 'Bekijk de uitnodiging', url },
      footer: [WHY, KEEP, AFTERWARDS].join(' '),
    }),
  };
}
