import { NetwerkDirectory, netwerkJoined } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Somebody joined an open netwerk: its facilitators know who is in the room. Nobody waits, so no mail. */
@Injectable()
export class WhenNetwerkJoined extends EventHandler {
  readonly name = 'notifications/when-netwerk-joined';
  readonly on = [netwerkJoined];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof netwerkJoined>>): Promise<void> {
    const { netwerkId, persoonId } = event.payload;
    const netwerk = await this.neighbours.netwerk(netwerkId);
    if (!netwerk) return;
    const [name, facilitators] = await Promise.all([
      this.neighbours.nameOf(persoonId),
      this.netwerken.facilitatorsOf(netwerkId),
    ]);
    const text = `${name} is lid geworden van ${quoted(netwerk.name)}.`;
    const url = `/netwerken/${netwerk.slug}`;
    const others = facilitators.filter((id) => id !== persoonId);
    await this.notifier.tell(event, {
      meldingen: others.map((id) => ({ persoonId: id, kind: MeldingKind.NETWERK, text, url })),
    });
  }
}
