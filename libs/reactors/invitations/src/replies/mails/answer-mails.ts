import type { KennissessieCard, SeatProspect } from '@academie/contracts';
import { assertNever } from '@academie/kernel';
import { type MailLink, mail } from '@academie/platform/mail';
import type { MailWords } from '../../mails/invitation-mail.js';
import { type MailContext, sessionFacts } from '../../mails/session-facts.js';

const FOOTER = 'U krijgt deze mail omdat er vanuit een agenda is geantwoord op uw uitnodiging.';

/** Where one-time links lead. */
export const confirmUrlOf = (baseUrl: string, token: string) => `${baseUrl}/kennissessies/antwoord/${token}`;
export const undoUrlOf = (baseUrl: string, token: string) => `${baseUrl}/kennissessies/terug/${token}`;

/** Somebody declined whom we cannot prove to be this person: nothing changes until they say so themselves. */
export function confirmMail(kennissessie: KennissessieCard, context: MailContext, confirmUrl: string): MailWords {
  return words(`Kunt u niet komen? ${kennissessie.title}`, kennissessie, context, {
    preheader: 'Wij kregen een afmelding. Klopt dat?',
    paragraphs: [
      'Wij kregen een afmelding voor deze sessie. Wij kunnen niet zien of die van u komt. Daarom vragen wij het u.',
      'Kunt u niet komen? Klik dan op de knop. Uw plaats gaat dan naar iemand anders.',
      'Komt u wel, of hebt u zich niet afgemeld? Dan hoeft u niets te doen. U houdt uw plaats.',
    ],
    action: { label: 'Ik kan niet komen', url: confirmUrl },
    links: [pageLink(context)],
  });
}

/** A decline was applied. Whoever got the invitation passed on could have sent it, so it can be undone. */
export function releasedMail(kennissessie: KennissessieCard, context: MailContext, undoUrl: string): MailWords {
  return words(`Uw plaats is vrijgegeven: ${kennissessie.title}`, kennissessie, context, {
    preheader: 'U hebt laten weten dat u niet komt.',
    paragraphs: [
      'U hebt laten weten dat u niet komt. Uw plaats is vrij voor iemand anders.',
      'Was dit niet de bedoeling? Maak het dan ongedaan. Is er nog plaats, dan krijgt u die. Anders komt u op de wachtlijst.',
    ],
    action: { label: 'Ongedaan maken', url: undoUrl },
    links: [pageLink(context)],
  });
}

/** They answered to a time or place that has changed since: nothing changes, and this is how it is now. */
export function presentTimeMail(kennissessie: KennissessieCard, context: MailContext, confirmUrl: string): MailWords {
  return words(`Deze sessie is gewijzigd: ${kennissessie.title}`, kennissessie, context, {
    preheader: 'U antwoordde op een eerdere uitnodiging.',
    paragraphs: [
      'U antwoordde op een eerdere uitnodiging. De sessie is daarna gewijzigd. Dit zijn de juiste gegevens.',
      'U hebt nog steeds een plaats. Komt u? Dan hoeft u niets te doen.',
    ],
    action: { label: 'Bekijk de sessie', url: context.pageUrl },
    links: [{ label: 'Kunt u niet? Geef uw plaats vrij', url: confirmUrl }],
  });
}

/** The same for a speaker, who has no place to give up with a button. */
export function speakersPresentTimeMail(kennissessie: KennissessieCard, context: MailContext): MailWords {
  return words(`Deze sessie is gewijzigd: ${kennissessie.title}`, kennissessie, context, {
    preheader: 'U antwoordde op een eerdere uitnodiging.',
    paragraphs: [
      'U antwoordde op een eerdere uitnodiging. De sessie is daarna gewijzigd. Dit zijn de juiste gegevens.',
      'U bent nog steeds spreker. Kunt u dan? Dan hoeft u niets te doen. Kunt u niet? Beantwoord dan deze mail. De organisator krijgt uw bericht.',
    ],
    action: { label: 'Bekijk de sessie', url: context.pageUrl },
    links: [],
  });
}

/** They accept an invitation to a seat that is not theirs any more. */
export function seatGoneMail(
  kennissessie: KennissessieCard,
  context: MailContext,
  prospect: SeatProspect,
  undoUrl: string,
): MailWords {
  const { sentences, again } = prospectWords(prospect);
  return words(`U hebt nog geen plaats: ${kennissessie.title}`, kennissessie, context, {
    preheader: sentences[0] ?? '',
    paragraphs: ['U liet weten dat u komt. Maar uw plaats was al vrijgegeven.', ...sentences],
    action: again ? { label: again, url: undoUrl } : { label: 'Bekijk de sessie', url: context.pageUrl },
    links: again ? [pageLink(context)] : [],
  });
}

function prospectWords({ kind, position }: SeatProspect): { sentences: string[]; again: string | null } {
  switch (kind) {
    case 'waits':
      return { sentences: [`De sessie is vol. U staat op plek ${position} van de wachtlijst.`], again: null };
    case 'full':
      return {
        sentences: [`De sessie is vol. Meldt u zich opnieuw aan, dan staat u op plek ${position} van de wachtlijst.`],
        again: 'Op de wachtlijst',
      };
    case 'free':
      return { sentences: ['Er is nog plaats. Meld u opnieuw aan als u wilt komen.'], again: 'Opnieuw aanmelden' };
    case 'asks':
      return {
        sentences: ['Wilt u toch komen? Meld u dan opnieuw aan. De organisatie beslist of er plaats is.'],
        again: 'Opnieuw aanmelden',
      };
    case 'has-seat':
      return { sentences: ['Inmiddels hebt u weer een plaats. U hoeft niets te doen.'], again: null };
    case 'closed':
      return { sentences: ['Aanmelden kan niet meer.'], again: null };
    default:
      return assertNever(kind);
  }
}

const pageLink = ({ pageUrl }: MailContext): MailLink => ({ label: 'Bekijk de sessie', url: pageUrl });

type Body = { preheader: string; paragraphs: string[]; action: MailLink; links: MailLink[] };

function words(subject: string, kennissessie: KennissessieCard, context: MailContext, body: Body): MailWords {
  return {
    subject,
    ...mail({
      heading: kennissessie.title,
      facts: sessionFacts(kennissessie, context),
      footer: FOOTER,
      ...body,
      paragraphs: [`Beste ${context.recipientName},`, ...body.paragraphs],
    }),
  };
}
