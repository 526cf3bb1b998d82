import type { KennissessieCard } from '@academie/contracts';
import { mail } from '@academie/platform/mail';
import type { MailWords } from './invitation-mail.js';
import { type MailContext, sessionFacts } from './session-facts.js';

/** Somebody waits for a seat; null: there is no order, lots are drawn. No calendar in it: there is no appointment yet. */
export function waitlistMail(position: number | null, kennissessie: KennissessieCard, context: MailContext): MailWords {
  const sentence =
    position === null
      ? 'U staat op de wachtlijst. Er wordt geloot als er een plaats vrijkomt.'
      : `U staat op plek ${position} van de wachtlijst.`;
  return {
    subject: `Wachtlijst: ${kennissessie.title}`,
    ...mail({
      preheader: sentence,
      heading: kennissessie.title,
      paragraphs: [
        `Beste ${context.recipientName},`,
        `Deze sessie is vol. ${sentence}`,
        'Komt er een plaats vrij? Dan krijgt u een uitnodiging voor uw agenda. U hoeft daar niets voor te doen.',
      ],
      facts: sessionFacts(kennissessie, context),
      action: { label: 'Bekijk de sessie', url: context.pageUrl },
      links: [{ label: 'Wilt u niet meer wachten? Meld u dan af', url: context.pageUrl }],
      footer: 'U krijgt deze mail omdat u op de wachtlijst van deze sessie staat.',
    }),
  };
}
