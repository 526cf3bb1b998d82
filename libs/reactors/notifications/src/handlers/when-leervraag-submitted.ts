import {
  LeervraagDirectory,
  LeervraagStatus,
  leervraagSubmitted,
  leervraagUrl,
  PersoonDirectory,
} from '@academie/contracts';
import { type PayloadOf, PlatformRole } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** A question came in: the adviseurs hear of it, the asker gets a confirmation with the number. */
@Injectable()
export class WhenLeervraagSubmitted extends EventHandler {
  readonly name = 'notifications/when-leervraag-submitted';
  readonly on = [leervraagSubmitted];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly leervragen: LeervraagDirectory,
    private readonly personen: PersoonDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof leervraagSubmitted>>): Promise<void> {
    const leervraag = await this.leervragen.byId(event.payload.leervraagId);
    if (!leervraag) return;
    const { id, number, subject, askedById, dueAt } = leervraag;
    const url = leervraagUrl(id);
    const [name, adviseurs] = await Promise.all([
      this.neighbours.nameOf(askedById),
      this.personen.withRole(PlatformRole.ADVISEUR),
    ]);
    // Once somebody has taken it up, it is no news for the others.
    const told = leervraag.status === LeervraagStatus.SUBMITTED ? adviseurs.filter((each) => each !== askedById) : [];
    await this.notifier.tell(event, {
      meldingen: told.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.LEERVRAAG,
        text: `Nieuwe vraag van ${name}: ${quoted(subject)}.`,
        url,
      })),
      mails: [
        {
          persoonId: askedById,
          subject: `Wij hebben uw vraag ontvangen (${number})`,
          url,
          action: 'Bekijk uw vraag',
          content: {
            preheader: `Uw vraag heeft nummer ${number}.`,
            heading: 'Wij hebben uw vraag ontvangen',
            paragraphs: ['Een adviseur bekijkt uw vraag. U krijgt een mail als er een antwoord is.'],
            facts: [
              ['Nummer', number],
              ['Onderwerp', subject],
              ['Antwoord uiterlijk', describeMoment(dueAt)],
            ],
            footer: 'U krijgt deze mail omdat u een vraag hebt gesteld aan het loket van de Academie.',
          },
        },
      ],
    });
  }
}
