import { RegistrationStatus, registrationCancelled } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../model/kennissessie.entity.js';
import { RegistrationEntity } from '../model/registration.entity.js';
import { PromoteWaiting } from './promote-waiting.js';

/**
 * Takes somebody's place away and gives it to the first who waits. Part of the transaction that decided so, behind the
 * lock on the session.
 */
@Injectable()
export class FreePlace {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** `actorId` is who did it: the person, or whoever acted for them. */
  async run(tx: Tx, kennissessie: KennissessieEntity, own: RegistrationEntity, actorId: string): Promise<void> {
    const hadSeat = own.status !== RegistrationStatus.WAITLISTED;
    const counts = {
      registeredCount: kennissessie.registeredCount - (hadSeat ? 1 : 0),
      waitlistCount: kennissessie.waitlistCount - (hadSeat ? 0 : 1),
    };
    await tx
      .getRepository(RegistrationEntity)
      .update(own.id, { status: RegistrationStatus.CANCELLED, waitlistNumber: null, since: this.clock.now() });
    await tx.getRepository(KennissessieEntity).update(kennissessie.id, counts);
    const seat = { registrationId: own.id, kennissessieId: kennissessie.id, persoonId: own.persoonId };
    await this.events.record(tx, registrationCancelled({ ...seat, hadSeat }), actorId);
    await this.promoteWaiting.run(tx, { ...kennissessie, ...counts }, actorId);
  }
}
