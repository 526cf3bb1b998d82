import { KennissessieDirectory, placesReserved } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { registeringUrl } from './session-words.js';

/** Somebody keeps places for colleagues: who organises hears of it, unless they did it themselves. */
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
    const { kennissessieId, persoonId: reservedBy, places } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!kennissessie) return;
    const [organizers, name] = await Promise.all([
      this.neighbours.organizersOf(kennissessieId, reservedBy),
      this.neighbours.nameOf(reservedBy),
    ]);
    const what = places === 1 ? '1 plaats' : `${places} plaatsen`;
    await this.notifier.tell(event, {
      meldingen: organizers.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${name} reserveerde ${what} voor collega’s bij ${quoted(kennissessie.title)}.`,
        url: registeringUrl(kennissessieId),
      })),
    });
  }
}
