import { MembershipStatus, membershipEnded } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../model/membership.entity.js';
import { mayLeave } from '../netwerken.policy.js';
import { changeMemberCount, loadNetwerkForChange } from './netwerk-access.js';

/** A member leaves, or somebody takes back their request. */
@Injectable()
export class LeaveNetwerk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Gives the ended membership. Throws NOT_FOUND, or CONFLICT for somebody who is not in it. */
  async run(actor: SignedIn, netwerkId: string): Promise<MembershipEntity> {
    return this.unitOfWork.run(async (tx) => {
      const { own, facts } = await loadNetwerkForChange(tx, actor, netwerkId);
      if (!own || !mayLeave(actor, facts)) {
        throw conflict('NOT_A_MEMBER', 'U bent geen lid van dit netwerk.');
      }
      const wasMember = own.status === MembershipStatus.ACTIVE;
      const membership = await tx
        .getRepository(MembershipEntity)
        .save({ ...own, status: MembershipStatus.LEFT, since: this.clock.now() });
      if (wasMember) await changeMemberCount(tx, netwerkId, -1);
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'membership.left',
        subject: { kind: 'netwerk', id: netwerkId },
      });
      const ended = membershipEnded({ membershipId: own.id, netwerkId, persoonId: actor.persoonId });
      await this.events.record(tx, ended, actor.persoonId);
      return membership;
    });
  }
}
