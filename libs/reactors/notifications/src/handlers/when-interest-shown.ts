import { interestShown, SessieIdeeDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Somebody wants to come to a session without a date: its organiser sees the number grow. */
@Injectable()
export class WhenInterestShown extends EventHandler {
  readonly name = 'notifications/when-interest-shown';
  readonly on = [interestShown];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly ideeen: SessieIdeeDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof interestShown>>): Promise<void> {
    const { ideeId, persoonId } = event.payload;
    const idee = await this.ideeen.byId(ideeId);
    if (!idee || idee.organizerId === persoonId) return;
    const name = await this.neighbours.nameOf(persoonId);
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId: idee.organizerId,
          kind: MeldingKind.KENNISSESSIE,
          text: `${name} heeft belangstelling voor ${quoted(idee.title)}.`,
          url: `/kennissessies/ideeen/${ideeId}`,
          mergeKey: `interest:${ideeId}`,
          again: `mensen hebben belangstelling voor ${quoted(idee.title)}.`,
        },
      ],
    });
  }
}
