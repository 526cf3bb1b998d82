import { KennissessieDirectory, KennissessieStatus, RegistrationStatus, recordingPromised } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';
import { sessionUrl } from './session-words.js';

/** Those who wait hear that they can see the session afterwards, if there is no place for them. */
@Injectable()
export class WhenRecordingPromised extends EventHandler {
  readonly name = 'notifications/when-recording-promised';
  readonly on = [recordingPromised];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof recordingPromised>>): Promise<void> {
    const { kennissessieId } = event.payload;
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const waiting = seats.filter(
      ({ status, kennissessie }) =>
        status === RegistrationStatus.WAITLISTED && kennissessie.status === KennissessieStatus.PUBLISHED,
    );
    await this.notifier.tell(event, {
      meldingen: waiting.map(({ persoonId, kennissessie: { title } }) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `Er komt een opname van ${quoted(title)}. Komt er geen plaats vrij, dan kunt u de sessie later bekijken.`,
        url: sessionUrl(kennissessieId),
      })),
    });
  }
}
