import { kennissessieHandedOver } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { Notifier } from '../notifier.js';
import { SessionsOfPerson } from '../sessions-of-person.js';

/** Somebody organises a session from now on, in place of another. */
@Injectable()
export class WhenKennissessieHandedOver extends EventHandler {
  readonly name = 'notifications/when-kennissessie-handed-over';
  readonly on = [kennissessieHandedOver];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly sessions: SessionsOfPerson,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof kennissessieHandedOver>>): Promise<void> {
    const { persoonId, kennissessieIds } = event.payload;
    if (persoonId === event.actorId) return;
    const told = await this.sessions.describe(kennissessieIds);
    if (!told) return;
    const text = `${await this.neighbours.nameOf(event.actorId)} heeft aan u overgedragen: ${told.what}.`;
    await this.notifier.tell(
      event,
      this.sessions.news(persoonId, told, {
        text,
        subject: `U organiseert nu: ${told.title}`,
        heading: 'U bent nu de organisator',
        action: told.several ? 'Naar de reeks' : 'Naar de sessie',
        more: 'Wie de sessie tot nu toe organiseerde, blijft mede-organisator.',
        footer: 'U krijgt deze mail omdat een sessie aan u is overgedragen.',
      }),
    );
  }
}
