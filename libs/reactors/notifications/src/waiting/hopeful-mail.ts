import type { Hopeful, KennissessieCard } from '@academie/contracts';
import type { NewsMail } from '../news.js';
import { factsOf, sessionUrl } from './session-words.js';

interface Words {
  /** What they did, in a sentence. */
  readonly did: string;
  /** The same behind "omdat". */
  readonly why: string;
  /** What they have is still there. */
  readonly kept: string;
  readonly whenItMoved: string;
}

const WORDS: Readonly<Record<Hopeful['because'], Words>> = {
  asked: {
    did: 'U vroeg of u kunt meedoen aan deze sessie.',
    why: 'u vroeg of u kunt meedoen aan deze sessie',
    kept: 'Uw aanvraag is gebleven zoals die was.',
    whenItMoved:
      'De organisatie beslist nog over uw aanvraag. Kunt u dan niet? Trek uw aanvraag dan in op de pagina van de sessie.',
  },
  reserved: {
    did: 'U reserveerde plaatsen voor collega’s bij deze sessie.',
    why: 'u plaatsen reserveerde voor collega’s bij deze sessie',
    kept: 'Uw gereserveerde plaatsen zijn gebleven.',
    whenItMoved:
      'Uw plaatsen blijven gereserveerd. Hebt u ze niet meer nodig? Geef ze dan vrij op de pagina van de sessie.',
  },
};

/** That what somebody asked or reserved is still there, in one sentence. */
export const keptSentence = ({ because }: Hopeful): string => WORDS[because].kept;

/** The session is off. There was no appointment, so there is none to take back. */
export function offMail(hopeful: Hopeful, session: KennissessieCard, reason: string): NewsMail {
  return mailTo(hopeful, session, 'Gaat niet door', {
    sentences: ['Deze sessie gaat niet door.', `De organisatie schrijft: ${reason}`],
    action: 'Bekijk andere sessies',
    url: '/kennissessies',
  });
}

/** Time, place or form changed. */
export function movedMail(hopeful: Hopeful, session: KennissessieCard): NewsMail {
  return mailTo(hopeful, session, 'Gewijzigd', {
    sentences: [
      'De tijd, de plaats of de manier van meedoen is veranderd. Dit zijn de juiste gegevens.',
      WORDS[hopeful.because].whenItMoved,
    ],
  });
}

/** The session goes on after all. */
export function restoredMail(hopeful: Hopeful, session: KennissessieCard): NewsMail {
  return mailTo(hopeful, session, 'Gaat toch door', {
    sentences: ['Deze sessie gaat toch door.', keptSentence(hopeful)],
  });
}

interface Body {
  readonly sentences: readonly [string, string];
  readonly action?: string;
  readonly url?: string;
}

function mailTo(
  { persoonId, because }: Hopeful,
  session: KennissessieCard,
  subject: string,
  { sentences: [first, second], action = 'Bekijk de sessie', url = sessionUrl(session.id) }: Body,
): NewsMail {
  const { did, why } = WORDS[because];
  return {
    persoonId,
    subject: `${subject}: ${session.title}`,
    url,
    action,
    content: {
      preheader: first,
      heading: session.title,
      paragraphs: [`${did} ${first}`, second],
      facts: factsOf(session),
      footer: `U krijgt deze mail omdat ${why}.`,
    },
  };
}
