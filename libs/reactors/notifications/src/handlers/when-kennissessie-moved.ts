import { KennissessieDirectory, KennissessieForm, KennissessieStatus, kennissessieMoved } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { EventHandler, Jobs, type RecordedEvent } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { ConcernedPeople } from '../concerned.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { MailHopefuls } from '../waiting/mail-hopefuls.js';

/**
 * Time or place changed: everyone whom it concerns. The mail to who has a place is the invitation's; who counts on it in
 * another way gets it from here, after the same merge window, so that several changes are one mail.
 */
@Injectable()
export class WhenKennissessieMoved extends EventHandler {
  readonly name = 'notifications/when-kennissessie-moved';
  readonly on = [kennissessieMoved];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly concerned: ConcernedPeople,
    private readonly jobs: Jobs,
    private readonly mailHopefuls: MailHopefuls,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
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
    const people = await this.concerned.of(kennissessieId, event.actorId);
    await this.notifier.tell(event, {
      meldingen: people.map(({ persoonId }) => ({
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
    await this.mailLater(event);
  }

  private async mailLater({ id: eventId, actorId, payload }: RecordedEvent<PayloadOf<typeof kennissessieMoved>>) {
    const { kennissessieId } = payload;
    const { mergeWindowSeconds } = this.settings;
    const runAt = mergeWindowSeconds > 0 ? new Date(this.clock.now().getTime() + mergeWindowSeconds * 1000) : undefined;
    await this.jobs.enqueueNow(
      this.mailHopefuls,
      { kennissessieId, eventId, actorId },
      { key: kennissessieId, ...(runAt && { runAt }), whenWaiting: 'keep' },
    );
  }

  /** In order, or an older change would stand last. */
  override queueOf({ kennissessieId, reeksId }: PayloadOf<typeof kennissessieMoved>): string {
    return reeksId ? `notifications:reeks:${reeksId}` : `notifications:kennissessie:${kennissessieId}`;
  }
}
