import { type Invitee, KennissessieDirectory, KennissessieStatus, kennissessieCancelled } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { MailOutbox } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { Envelopes } from '../envelopes.js';
import { sessionOffMail } from '../mails/invitation-mail.js';
import { ReconcileInvitations } from '../reconcile-invitations.js';

/** Everybody who is expected sees it go from the calendar at once; who waited gets a plain mail. */
@Injectable()
export class WhenKennissessieCancelled extends EventHandler<typeof kennissessieCancelled> {
  readonly name = 'invitations/when-kennissessie-cancelled';
  readonly on = [kennissessieCancelled];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly reconcile: ReconcileInvitations,
    private readonly envelopes: Envelopes,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
  ) {
    super();
  }

  async handle({ id, payload }: RecordedEvent<PayloadOf<typeof kennissessieCancelled>>): Promise<void> {
    const { kennissessieId } = payload;
    const waiting = await this.reconcile.of(kennissessieId, 'now');
    const kennissessie = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    // Restored before anybody heard: then there is nothing to tell.
    if (kennissessie?.status === KennissessieStatus.CANCELLED) await this.tellWaiting(id, waiting);
  }

  private async tellWaiting(eventId: string, waiting: readonly Invitee[]): Promise<void> {
    const envelopes = await this.envelopes.forInvitees(waiting);
    const messages = waiting.flatMap((invitee) => {
      const envelope = envelopes.get(invitee);
      if (!envelope) return [];
      const key = `invitation-off:${eventId}:${invitee.persoonId}`;
      return [{ key, to: envelope.to, ...sessionOffMail(invitee.kennissessie, envelope.context) }];
    });
    await this.unitOfWork.run((tx) => this.outbox.enqueueAll(tx, messages));
  }
}
