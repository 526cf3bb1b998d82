import { WerkgroepDirectory, werkgroepMembershipAdmitted, werkgroepMembershipDeclined } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

type Decided = PayloadOf<typeof werkgroepMembershipAdmitted> | PayloadOf<typeof werkgroepMembershipDeclined>;

/** The trekkers decided: the person hears it, and why when it is no. */
@Injectable()
export class WhenWerkgroepMembershipDecided extends EventHandler {
  readonly name = 'notifications/when-werkgroep-membership-decided';
  readonly on = [werkgroepMembershipAdmitted, werkgroepMembershipDeclined];

  constructor(
    private readonly notifier: Notifier,
    private readonly werkgroepen: WerkgroepDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<Decided>): Promise<void> {
    const { werkgroepId, persoonId } = event.payload;
    const werkgroep = await this.werkgroepen.byId(werkgroepId);
    if (!werkgroep) return;
    const reason = 'reason' in event.payload ? event.payload.reason : null;
    const text =
      reason === null
        ? `U doet nu mee aan ${quoted(werkgroep.name)}.`
        : `Uw verzoek om mee te doen aan ${quoted(werkgroep.name)} is afgewezen.`;
    const url = `/werkgroepen/${werkgroep.slug}`;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.WERKGROEP, text, url }],
      mails: [
        {
          persoonId,
          subject:
            reason === null ? `U doet mee aan ${werkgroep.name}` : `Uw verzoek aan ${werkgroep.name} is afgewezen`,
          url,
          action: 'Naar de werkgroep',
          content: {
            preheader: reason === null ? 'Uw verzoek is toegelaten.' : 'Lees waarom.',
            heading: reason === null ? 'Welkom in de werkgroep' : 'Uw verzoek is afgewezen',
            paragraphs: reason === null ? [text] : [text, 'Dit is de reden:', reason],
            footer: 'U krijgt deze mail omdat u wilde meedoen aan deze werkgroep.',
          },
        },
      ],
    });
  }
}
