import { SessieIdeeDirectory, sessieIdeeWithdrawn } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** There will be no session: who was interested need not wait for a date. */
@Injectable()
export class WhenSessieIdeeWithdrawn extends EventHandler {
  readonly name = 'notifications/when-sessie-idee-withdrawn';
  readonly on = [sessieIdeeWithdrawn];

  constructor(
    private readonly notifier: Notifier,
    private readonly ideeen: SessieIdeeDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof sessieIdeeWithdrawn>>): Promise<void> {
    const { ideeId } = event.payload;
    const [idee, interested] = await Promise.all([this.ideeen.byId(ideeId), this.ideeen.interestedIn(ideeId)]);
    if (!idee) return;
    await this.notifier.tell(event, {
      meldingen: interested.map(({ persoonId }) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${quoted(idee.title)} gaat niet door. Er komt geen datum.`,
        url: '/kennissessies/ideeen',
      })),
    });
  }
}
