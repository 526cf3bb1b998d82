import { NetwerkDirectory, sessieIdeeChanged } from '@academie/contracts';
import { Clock, forbidden, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayCreate } from '../../kennissessies.policy.js';
import type { IdeeDetails } from '../../model/ideeen/idee-input.js';
import { SessieIdeeEntity, SessieIdeeStatus } from '../../model/ideeen/sessie-idee.entity.js';
import { ResolveIdee } from './resolve-idee.js';

/** Who may plan sessions puts one up without a date, to see who wants to come. */
@Injectable()
export class CreateIdee {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveIdee,
  ) {}

  /** Gives its id. Throws FORBIDDEN, INVALID_INPUT, or NOT_FOUND for a netwerk that does not exist for the actor. */
  async run(actor: SignedIn, details: IdeeDetails): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    if (!mayCreate(actor, standing.leads.size > 0)) throw forbidden();
    const values = await this.resolve.run(actor, standing, details);
    const now = this.clock.now();
    const id = newId();
    await this.unitOfWork.run(async (tx) => {
      await tx.getRepository(SessieIdeeEntity).insert({
        ...values,
        id,
        organizerId: actor.persoonId,
        status: SessieIdeeStatus.OPEN,
        kennissessieId: null,
        interestedCount: 0,
        createdAt: now,
        updatedAt: now,
      });
      await this.events.record(tx, sessieIdeeChanged({ ideeId: id }), actor.persoonId);
    });
    return id;
  }
}
