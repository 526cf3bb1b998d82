import { type EvaluatieCall, evaluatieUrl, type KennissessieCard } from '@academie/contracts';
import { describeMoment } from '@academie/platform/calendar';
import { MeldingKind, type News, quoted } from './news.js';

/** Asks everyone who was there and did not answer yet; the second time it says so. */
export function evaluatieNews({ id, title }: KennissessieCard, call: EvaluatieCall, again: boolean): News {
  const url = evaluatieUrl(id);
  const text = again
    ? `U kunt nog laten weten wat u vond van ${quoted(title)}.`
    : `Wat vond u van ${quoted(title)}? Vul de evaluatie in.`;
  const promise = call.anonymous
    ? 'U vult de evaluatie in zonder naam. Niemand kan zien wat u hebt geantwoord.'
    : 'U vult de evaluatie in met uw naam. Wie de sessie organiseert, kan zien wat u hebt geantwoord.';
  return {
    meldingen: call.pending.map((persoonId) => ({
      persoonId,
      kind: MeldingKind.KENNISSESSIE,
      text,
      url,
      mergeKey: `evaluatie:${id}`,
    })),
    mails: call.pending.map((persoonId) => ({
      persoonId,
      subject: again ? `Nog even: wat vond u van ${quoted(title)}?` : `Wat vond u van ${quoted(title)}?`,
      url,
      action: 'Vul de evaluatie in',
      content: {
        preheader: 'Het kost u een paar minuten.',
        heading: 'Wat vond u van de sessie?',
        paragraphs: [
          `U was bij ${quoted(title)}. Met uw antwoorden kan de volgende sessie beter.`,
          promise,
          `U kunt de evaluatie invullen tot ${describeMoment(call.closesAt)}.`,
        ],
        footer: again
          ? 'U krijgt deze mail omdat u was aangemeld voor deze sessie. Wij vragen het hierna niet meer.'
          : 'U krijgt deze mail omdat u was aangemeld voor deze sessie.',
      },
    })),
  };
}
