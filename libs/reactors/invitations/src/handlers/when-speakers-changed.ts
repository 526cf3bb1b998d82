import { speakerAdded, speakerRemoved } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ReconcileInvitations } from '../reconcile-invitations.js';

/**
 * Who speaks gets the invitation at once, and who speaks no more sees it go, unless they have a seat. Of a series one for
 * each date, because each can change by itself.
 */
@Injectable()
export class WhenSpeakersChanged extends EventHandler {
  readonly name = 'invitations/when-speakers-changed';
  readonly on = [speakerAdded, speakerRemoved];

  constructor(private readonly reconcile: ReconcileInvitations) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof speakerAdded | typeof speakerRemoved>>): Promise<void> {
    const { persoonId, kennissessieIds } = payload;
    await this.reconcile.each(
      kennissessieIds.map((kennissessieId) => ({ kennissessieId, persoonId })),
      'now',
    );
  }
}
