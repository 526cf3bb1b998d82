import { KennissessieDirectory, KennissessieForm, KennissessieStatus, kennissessieMoved } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Time or place changed: everyone who has a place or waits for one. The mail is the invitation's. */
@Injectable()
export class WhenKennissessieMoved extends EventHandler {
  readonly name = 'notifications/when-kennissessie-moved';
  readonly on = [kennissessieMoved];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof kennissessieMoved>>): Promise<void> {
    const { kennissessieId } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (kennissessie?.status !== KennissessieStatus.PUBLISHED) return;
    const { title, startsAt, endsAt, form, location, reeks } = kennissessie;
    const where = form === KennissessieForm.ONLINE ? 'online' : location;
    const when = describePeriod(startsAt, endsAt);
    const text = `${quoted(title)} is gewijzigd. Nieuwe gegevens: ${[when, where].filter(Boolean).join(', ')}.`;
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const told = seats.map(({ persoonId }) => persoonId).filter((persoonId) => persoonId !== event.actorId);
    await this.notifier.tell(event, {
      meldingen: told.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text,
        // Of several changes only the last one matters; of a series that moved: one melding.
        ...(reeks
          ? {
              url: `/kennissessies/reeks/${reeks.id}`,
              mergeKey: `reeks-moved:${reeks.id}`,
              again: `wijzigingen in de reeks ${quoted(reeks.title)}. Bekijk alle datums.`,
            }
          : { url: `/kennissessies/${kennissessieId}`, mergeKey: `kennissessie-moved:${kennissessieId}` }),
      })),
    });
  }

  /** In order, or an older change would stand last. */
  override queueOf({ kennissessieId, reeksId }: PayloadOf<typeof kennissessieMoved>): string {
    return reeksId ? `notifications:reeks:${reeksId}` : `notifications:kennissessie:${kennissessieId}`;
  }
}
