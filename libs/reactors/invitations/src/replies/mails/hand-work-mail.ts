import type { KennissessieCard } from '@academie/contracts';
import { describePeriod, oneLine } from '@academie/platform/calendar';
import { mail } from '@academie/platform/mail';
import type { MailWords } from '../../mails/invitation-mail.js';
import type { NewHandWork } from '../hand-work.js';
import { HandWorkKind } from '../model/hand-work-kind.js';

/** What came, in one sentence. */
const SENTENCES: Readonly<Record<HandWorkKind, string>> = {
  COUNTER: 'stelt een andere tijd voor',
  DELEGATED: 'wil iemand anders laten gaan',
  OTHER_ATTENDEE: 'kreeg een antwoord van een ander mailadres op deze uitnodiging',
  REFRESH: 'vraagt om de laatste gegevens van de afspraak',
  UNCLEAR: 'stuurde een antwoord uit de agenda dat wij niet begrijpen',
  MESSAGE: 'schreef terug op de uitnodiging',
  SPEAKER_DECLINED: 'zegt af als spreker',
};

const STAYS_SPEAKER = 'De spreker blijft op de pagina van de sessie staan tot u de spreker verwijdert.';

/** A mail that an organiser has to look at themselves, passed on. Answering it goes to the person it is about. */
export function handWorkMail(
  work: Pick<NewHandWork, 'kind' | 'subject' | 'words' | 'proposedStartsAt' | 'proposedEndsAt' | 'authentic'>,
  kennissessie: KennissessieCard,
  names: { readonly organizer: string; readonly persoon: string },
  workUrl: string,
): MailWords {
  const { kind, proposedStartsAt, proposedEndsAt } = work;
  const saysNo = kind === HandWorkKind.SPEAKER_DECLINED;
  const proposal = proposedStartsAt && proposedEndsAt && proposedEndsAt > proposedStartsAt;
  return {
    subject: `${saysNo ? 'De spreker zegt af' : `Bericht van ${oneLine(names.persoon)}`}: ${kennissessie.title}`,
    ...mail({
      preheader: `${names.persoon} ${SENTENCES[kind]}.`,
      heading: kennissessie.title,
      paragraphs: [
        `Beste ${names.organizer},`,
        `${names.persoon} ${SENTENCES[kind]}. ${saysNo ? STAYS_SPEAKER : 'Aan de plaats verandert niets tot u iets doet.'}`,
        work.authentic ? '' : 'Wij kunnen niet zien of dit bericht echt van deze persoon komt.',
      ],
      facts: [
        ['Voorstel', proposal ? describePeriod(proposedStartsAt, proposedEndsAt) : ''],
        ['Onderwerp', oneLine(work.subject)],
        ['Bericht', work.words],
      ],
      action: { label: 'Bekijk de antwoorden', url: workUrl },
      footer: `U krijgt deze mail omdat u deze sessie organiseert. Beantwoordt u hem, dan gaat uw antwoord naar de ${saysNo ? 'spreker' : 'deelnemer'}.`,
    }),
  };
}
