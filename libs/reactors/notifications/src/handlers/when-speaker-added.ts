import { speakerAdded } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind } from '../news.js';
import { Notifier } from '../notifier.js';
import { SessionsOfPerson } from '../sessions-of-person.js';

/** Somebody is announced as a speaker: they hear of it when others can see it too. By mail they get the invitation itself. */
@Injectable()
export class WhenSpeakerAdded extends EventHandler {
  readonly name = 'notifications/when-speaker-added';
  readonly on = [speakerAdded];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly sessions: SessionsOfPerson,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof speakerAdded>>): Promise<void> {
    const { persoonId, kennissessieIds } = event.payload;
    if (persoonId === event.actorId) return;
    const told = await this.sessions.describe(kennissessieIds);
    if (!told) return;
    const text = `${await this.neighbours.nameOf(event.actorId)} heeft u aangekondigd als spreker: ${told.what}.`;
    const melding = { persoonId, kind: MeldingKind.KENNISSESSIE, text, url: told.url };
    await this.notifier.tell(event, { meldingen: [melding] });
  }
}
