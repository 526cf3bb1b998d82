import { kennissessieMoved } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { ReconcileInvitations } from '../reconcile-invitations.js';

/**
 * Everybody who is expected hears of the new time or place. An organiser who changes something often changes it again, so
 * the mail waits for the merge window: several changes are one mail, with how it stands by then.
 */
@Injectable()
export class WhenKennissessieMoved extends EventHandler<typeof kennissessieMoved> {
  readonly name = 'invitations/when-kennissessie-moved';
  readonly on = [kennissessieMoved];

  constructor(
    private readonly reconcile: ReconcileInvitations,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async handle({ payload }: RecordedEvent<PayloadOf<typeof kennissessieMoved>>): Promise<void> {
    const { mergeWindowSeconds } = this.settings;
    const runAt = mergeWindowSeconds > 0 ? new Date(this.clock.now().getTime() + mergeWindowSeconds * 1000) : undefined;
    await this.reconcile.of(payload.kennissessieId, 'merged', {}, { ...(runAt && { runAt }), whenWaiting: 'keep' });
  }
}
