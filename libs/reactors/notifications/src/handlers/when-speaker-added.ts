import { speakerAdded } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { Notifier } from '../notifier.js';
import { SessionsOfPerson } from '../sessions-of-person.js';

/** Somebody is announced as a speaker: they hear of it when others can see it too. */
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
    await this.notifier.tell(
      event,
      this.sessions.news(persoonId, told, {
        text,
        subject: `U spreekt bij: ${told.title}`,
        heading: 'U bent aangekondigd als spreker',
        action: told.several ? 'Naar de reeks' : 'Naar de sessie',
        more: 'U vindt daar ook de link om mee te doen. De sessie staat vanzelf in uw persoonlijke agenda van de Academie. U hoeft zich niet aan te melden.',
        footer: 'U krijgt deze mail omdat de organisator u als spreker heeft toegevoegd.',
      }),
    );
  }
}
