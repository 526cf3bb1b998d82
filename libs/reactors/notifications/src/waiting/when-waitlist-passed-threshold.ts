import { KennissessieDirectory, KennissessieStatus, waitlistPassedThreshold } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { registeringUrl } from './session-words.js';

/** Many wait: who organises hears what can be done about it. A list that goes up and down tells it once while unread. */
@Injectable()
export class WhenWaitlistPassedThreshold extends EventHandler {
  readonly name = 'notifications/when-waitlist-passed-threshold';
  readonly on = [waitlistPassedThreshold];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof waitlistPassedThreshold>>): Promise<void> {
    const { kennissessieId, waiting } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (kennissessie?.status !== KennissessieStatus.PUBLISHED) return;
    const who = waiting === 1 ? 'Er wacht 1 mens' : `Er wachten ${waiting} mensen`;
    const organizers = await this.neighbours.organizersOf(kennissessieId);
    await this.notifier.tell(event, {
      meldingen: organizers.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${who} op een plaats bij ${quoted(kennissessie.title)}. Plan een tweede datum, kies een grotere zaal of beloof een opname.`,
        url: registeringUrl(kennissessieId),
        mergeKey: `waiting:${kennissessieId}`,
      })),
    });
  }
}
