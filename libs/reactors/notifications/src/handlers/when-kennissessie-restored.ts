import { KennissessieDirectory, KennissessieStatus, kennissessieRestored } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** The session goes on after all: everyone who has a place or waits for one. The mail is the invitation's. */
@Injectable()
export class WhenKennissessieRestored extends EventHandler {
  readonly name = 'notifications/when-kennissessie-restored';
  readonly on = [kennissessieRestored];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof kennissessieRestored>>): Promise<void> {
    const { kennissessieId } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (kennissessie?.status !== KennissessieStatus.PUBLISHED) return;
    const { title, startsAt } = kennissessie;
    const text = `${quoted(title)} op ${describeMoment(startsAt)} gaat toch door. Uw plek is gebleven zoals die was.`;
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const told = seats.map(({ persoonId }) => persoonId).filter((persoonId) => persoonId !== event.actorId);
    await this.notifier.tell(event, {
      meldingen: told.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text,
        url: `/kennissessies/${kennissessieId}`,
      })),
    });
  }
}
