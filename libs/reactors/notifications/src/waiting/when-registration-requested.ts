import { KennissessieDirectory, RegistrationStatus, registrationRequested } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { registeringUrl } from './session-words.js';

/** Somebody asks to come: who organises hears of it. Several who ask are one melding while it is unread. */
@Injectable()
export class WhenRegistrationRequested extends EventHandler {
  readonly name = 'notifications/when-registration-requested';
  readonly on = [registrationRequested];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof registrationRequested>>): Promise<void> {
    const seat = await this.kennissessies.seat(event.payload.registrationId);
    if (seat?.status !== RegistrationStatus.REQUESTED) return;
    const { id, title } = seat.kennissessie;
    const [organizers, name] = await Promise.all([
      this.neighbours.organizersOf(id, seat.persoonId, event.actorId),
      this.neighbours.nameOf(seat.persoonId),
    ]);
    await this.notifier.tell(event, {
      meldingen: organizers.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${name} wil meedoen aan ${quoted(title)}. U beslist.`,
        url: registeringUrl(id),
        mergeKey: `requests:${id}`,
        again: `mensen willen meedoen aan ${quoted(title)}. U beslist.`,
      })),
    });
  }
}
