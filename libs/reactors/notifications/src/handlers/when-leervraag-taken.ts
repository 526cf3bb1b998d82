import { LeervraagDirectory, LeervraagStatus, leervraagTaken, leervraagUrl } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** An adviseur took it up: the asker knows who. */
@Injectable()
export class WhenLeervraagTaken extends EventHandler {
  readonly name = 'notifications/when-leervraag-taken';
  readonly on = [leervraagTaken];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly leervragen: LeervraagDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof leervraagTaken>>): Promise<void> {
    const { leervraagId, adviseurId } = event.payload;
    const leervraag = await this.leervragen.byId(leervraagId);
    if (leervraag?.status !== LeervraagStatus.IN_PROGRESS || leervraag.askedById === adviseurId) return;
    const text = `${await this.neighbours.nameOf(adviseurId)} behandelt uw vraag ${quoted(leervraag.subject)}.`;
    const { askedById: persoonId } = leervraag;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.LEERVRAAG, text, url: leervraagUrl(leervraagId) }],
    });
  }
}
