import { MembershipRole, MembershipStatus, werkgroepMembershipRequested } from '@academie/contracts';
import { Clock, conflict, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { WerkgroepMembershipEntity } from '../model/membership.entity.js';
import { WerkgroepPhase } from '../model/words.js';
import { mayJoin } from '../werkgroepen.policy.js';
import { loadWerkgroepForChange } from './werkgroep-access.js';

/** Somebody asks to take part in a werkgroep. A pilot is small on purpose, so its trekkers always decide. */
@Injectable()
export class JoinWerkgroep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives the membership, new or as it was. Throws NOT_FOUND, or CONFLICT for a werkgroep that is over. */
  async run(actor: SignedIn, werkgroepId: string): Promise<WerkgroepMembershipEntity> {
    return this.unitOfWork.run(async (tx) => {
      const { werkgroep, own, facts } = await loadWerkgroepForChange(tx, actor, werkgroepId);
      if (own && (own.status === MembershipStatus.ACTIVE || own.status === MembershipStatus.REQUESTED)) return own;
      if (werkgroep.phase === WerkgroepPhase.AFGEROND) {
        throw conflict('WERKGROEP_OVER', 'Deze werkgroep is afgerond. U kunt geen lid meer worden.');
      }
      if (!mayJoin(actor, facts)) throw new Error('Whoever is not in a running werkgroep may ask to take part');

      const membership = await tx.getRepository(WerkgroepMembershipEntity).save({
        id: own?.id ?? newId(),
        werkgroepId,
        persoonId: actor.persoonId,
        status: MembershipStatus.REQUESTED,
        role: MembershipRole.LID,
        since: this.clock.now(),
        reason: null,
      });
      const requested = { membershipId: membership.id, werkgroepId, persoonId: actor.persoonId };
      await this.events.record(tx, werkgroepMembershipRequested(requested), actor.persoonId);
      return membership;
    });
  }
}
