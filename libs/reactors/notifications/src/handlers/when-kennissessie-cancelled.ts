import { KennissessieDirectory, KennissessieStatus, kennissessieCancelled } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ConcernedPeople, isHopeful } from '../concerned.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { offMail } from '../waiting/hopeful-mail.js';

/**
 * The session is off: everyone whom it concerns. The mail to who has a place or waits for one is the invitation's; who
 * counts on it in another way gets it from here.
 */
@Injectable()
export class WhenKennissessieCancelled extends EventHandler {
  readonly name = 'notifications/when-kennissessie-cancelled';
  readonly on = [kennissessieCancelled];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly concerned: ConcernedPeople,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof kennissessieCancelled>>): Promise<void> {
    const { kennissessieId, reason } = event.payload;
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (kennissessie?.status !== KennissessieStatus.CANCELLED) return;
    const { title, startsAt, reeks } = kennissessie;
    const text = `${quoted(title)} op ${describeMoment(startsAt)} gaat niet door. De reden: ${reason}`;
    const people = await this.concerned.of(kennissessieId, event.actorId);
    await this.notifier.tell(event, {
      mails: people.filter(isHopeful).map((hopeful) => offMail(hopeful, kennissessie, reason)),
      meldingen: people.map(({ persoonId }) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text,
        // Of a series: one melding, however many dates are off.
        url: reeks ? `/kennissessies/reeks/${reeks.id}` : `/kennissessies/${kennissessieId}`,
        ...(reeks && {
          mergeKey: `reeks-cancelled:${reeks.id}`,
          again: `datums van de reeks ${quoted(reeks.title)} gaan niet door. De reden: ${reason}`,
        }),
      })),
    });
  }

  /** In order, or an older date would not count. */
  override queueOf({ kennissessieId, reeksId }: PayloadOf<typeof kennissessieCancelled>): string {
    return reeksId ? `notifications:reeks:${reeksId}` : `notifications:kennissessie:${kennissessieId}`;
  }
}
