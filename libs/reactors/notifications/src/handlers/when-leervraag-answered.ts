import { LeervraagDirectory, leervraagAnswered, leervraagUrl } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { plainText } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** There is an answer: the asker reads it in the mail itself. */
@Injectable()
export class WhenLeervraagAnswered extends EventHandler {
  readonly name = 'notifications/when-leervraag-answered';
  readonly on = [leervraagAnswered];

  constructor(
    private readonly notifier: Notifier,
    private readonly leervragen: LeervraagDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof leervraagAnswered>>): Promise<void> {
    const leervraag = await this.leervragen.byId(event.payload.leervraagId);
    if (!leervraag?.answer || leervraag.askedById === event.actorId) return;
    const { id, number, subject, answer, askedById: persoonId } = leervraag;
    const url = leervraagUrl(id);
    await this.notifier.tell(event, {
      meldingen: [
        { persoonId, kind: MeldingKind.LEERVRAAG, text: `Er is een antwoord op uw vraag ${quoted(subject)}.`, url },
      ],
      mails: [
        {
          persoonId,
          subject: `Antwoord op uw vraag ${number}`,
          url,
          action: 'Bekijk uw vraag',
          content: {
            preheader: subject,
            heading: `Antwoord op: ${subject}`,
            paragraphs: paragraphsOf(answer),
            footer: 'U krijgt deze mail omdat u een vraag hebt gesteld aan het loket van de Academie.',
          },
        },
      ],
    });
  }
}

/** The words of a text in Markdown, paragraph by paragraph. */
function paragraphsOf(markdown: string): string[] {
  return markdown.split(/\n\s*\n/).map(plainText);
}
