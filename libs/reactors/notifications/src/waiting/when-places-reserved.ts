import { KennissessieDirectory, placesReserved } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { registeringUrl } from './session-words.js';

/** Somebody keeps places for colleagues: the organiser hears of it, unless they did it themselves. */
@Injectable()
export class WhenPlacesReserved extends EventHandler {
  readonly name = 'notifications/when-places-reserved';
  readonly on = [placesReserved];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof placesReserved>>): Promise<void> {
    const { kennissessieId, persoonId, places } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!kennissessie || kennissessie.organizerId === persoonId) return;
    const name = await this.neighbours.nameOf(persoonId);
    const what = places === 1 ? '1 plaats' : `${places} plaatsen`;
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId: kennissessie.organizerId,
          kind: MeldingKind.KENNISSESSIE,
          text: `${name} reserveerde ${what} voor collega’s bij ${quoted(kennissessie.title)}.`,
          url: registeringUrl(kennissessieId),
        },
      ],
    });
  }
}
