import { WerkgroepDirectory, werkgroepMembershipRequested } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Somebody asks to take part in a werkgroep: its trekkers hear of it, by mail too, because a person waits. */
@Injectable()
export class WhenWerkgroepMembershipRequested extends EventHandler {
  readonly name = 'notifications/when-werkgroep-membership-requested';
  readonly on = [werkgroepMembershipRequested];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly werkgroepen: WerkgroepDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof werkgroepMembershipRequested>>): Promise<void> {
    const { werkgroepId, persoonId } = event.payload;
    const werkgroep = await this.werkgroepen.byId(werkgroepId);
    if (!werkgroep) return;
    const [name, trekkers] = await Promise.all([
      this.neighbours.nameOf(persoonId),
      this.werkgroepen.trekkersOf(werkgroepId),
    ]);
    const text = `${name} wil meedoen aan ${quoted(werkgroep.name)}.`;
    const url = `/werkgroepen/${werkgroep.slug}`;
    await this.notifier.tell(event, {
      meldingen: trekkers.map((id) => ({ persoonId: id, kind: MeldingKind.WERKGROEP, text, url })),
      mails: trekkers.map((id) => ({
        persoonId: id,
        subject: `${name} wil meedoen aan ${werkgroep.name}`,
        url,
        action: 'Naar de werkgroep',
        content: {
          preheader: 'U besluit over dit verzoek.',
          heading: 'Verzoek om mee te doen',
          paragraphs: [text, 'Op de pagina van de werkgroep kunt u het verzoek toelaten of afwijzen.'],
          footer: 'U krijgt deze mail omdat u deze werkgroep trekt.',
        },
      })),
    });
  }
}
