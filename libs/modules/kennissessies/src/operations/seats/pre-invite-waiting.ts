import { secondDateOffered } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { KennissessieEntity } from '../../model/kennissessie.entity.js';

/**
 * Invites those who wait for the first date to the second. Part of the transaction that publishes it. They keep their
 * place in the line of the first until they have a seat at the second.
 */
@Injectable()
export class PreInviteWaiting {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, { id: kennissessieId, secondDateOf }: KennissessieEntity, actorId: string): Promise<void> {
    if (secondDateOf === null) return;
    const waiting: { registrationId: string; persoonId: string }[] = await tx.query(
      `select id as "registrationId", persoon_id as "persoonId" from kennissessies.registration
       where kennissessie_id = $1 and status = 'WAITLISTED' order by waitlist_number`,
      [secondDateOf],
    );
    const invited = waiting.map((person) => ({ ...person, preInvitationId: newId() }));
    await tx.query(
      `insert into kennissessies.pre_invitation (id, kennissessie_id, persoon_id, waiting_registration_id, created_at)
       select i.id, $1, i.persoon_id, i.registration_id, $2
       from unnest($3::uuid[], $4::uuid[], $5::uuid[]) as i(id, persoon_id, registration_id)`,
      [
        kennissessieId,
        this.clock.now(),
        invited.map(({ preInvitationId }) => preInvitationId),
        invited.map(({ persoonId }) => persoonId),
        invited.map(({ registrationId }) => registrationId),
      ],
    );
    for (const { preInvitationId, persoonId, registrationId } of invited) {
      const event = secondDateOffered({ preInvitationId, kennissessieId, persoonId, registrationId });
      await this.events.record(tx, event, actorId);
    }
  }
}
