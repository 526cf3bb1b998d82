import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { isActive } from '../../model/seating/seating.js';
import { loadForChange } from '../kennissessie-access.js';
import { seatingRefusal } from '../seats/seating-refusal.js';

/** Somebody who waits says that they would like to have the recording, or not any more. */
@Injectable()
export class WantRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the registration. Throws NOT_FOUND or CONFLICT (NOT_REGISTERED). */
  async run(actor: SignedIn, kennissessieId: string, wants: boolean): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    return this.unitOfWork.run(async (tx) => {
      const { own } = await loadForChange(tx, actor, standing, kennissessieId, this.clock.now());
      if (!own || !isActive(own.status)) throw seatingRefusal('NOT_REGISTERED');
      await tx.getRepository(RegistrationEntity).update(own.id, { wantsRecording: wants });
      return own.id;
    });
  }
}
