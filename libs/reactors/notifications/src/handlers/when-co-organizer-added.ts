import { coOrganizerAdded } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { Notifier } from '../notifier.js';
import { SessionsOfPerson } from '../sessions-of-person.js';

/** Somebody organises along from now on: they hear of it, also while it is a draft that nobody else knows of. */
@Injectable()
export class WhenCoOrganizerAdded extends EventHandler {
  readonly name = 'notifications/when-co-organizer-added';
  readonly on = [coOrganizerAdded];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly sessions: SessionsOfPerson,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof coOrganizerAdded>>): Promise<void> {
    const { persoonId, kennissessieIds } = event.payload;
    if (persoonId === event.actorId) return;
    const told = await this.sessions.describe(kennissessieIds);
    if (!told) return;
    const text = `${await this.neighbours.nameOf(event.actorId)} heeft u gevraagd mee te organiseren: ${told.what}.`;
    await this.notifier.tell(
      event,
      this.sessions.news(persoonId, told, {
        text,
        subject: `U organiseert mee: ${told.title}`,
        heading: 'U organiseert mee',
        action: told.several ? 'Naar de reeks' : 'Naar de sessie',
        more: 'U kunt de sessie wijzigen en ziet wie er komen. Wilt u dit niet? Dan kunt u zich bij de sessie terugtrekken.',
        footer: 'U krijgt deze mail omdat iemand u als mede-organisator heeft toegevoegd.',
      }),
    );
  }
}
