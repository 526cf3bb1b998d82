import { MembershipRole, membershipRequested, netwerkJoined } from '@academie/contracts';
import { assertNever, Clock, conflict, newId, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { decideAdmission } from '../model/admission.js';
import { MembershipEntity } from '../model/membership.entity.js';
import { NetwerkStatus } from '../model/words.js';
import { changeMemberCount, loadNetwerkForChange } from './netwerk-access.js';

/** Somebody joins: an open netwerk takes them at once, another one is asked. */
@Injectable()
export class JoinNetwerk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Gives the membership, new or as it was. Throws NOT_FOUND, or CONFLICT for a closed netwerk. */
  async run(actor: SignedIn, netwerkId: string): Promise<MembershipEntity> {
    return this.unitOfWork.run(async (tx) => {
      const { netwerk, own } = await loadNetwerkForChange(tx, actor, netwerkId);
      if (netwerk.status !== NetwerkStatus.ACTIVE) {
        throw conflict('NETWERK_ARCHIVED', 'Dit netwerk is gesloten. U kunt geen lid meer worden.');
      }
      const admission = decideAdmission(netwerk.access, own?.status ?? null);
      if (admission.outcome === 'already' && own) return own;
      if (admission.outcome === 'already') throw new Error('Somebody who is already in has a membership');

      const membership = await tx.getRepository(MembershipEntity).save({
        id: own?.id ?? newId(),
        netwerkId,
        persoonId: actor.persoonId,
        status: admission.status,
        role: MembershipRole.LID,
        since: this.clock.now(),
        reason: null,
      });
      const facts = { membershipId: membership.id, netwerkId, persoonId: actor.persoonId };
      switch (admission.outcome) {
        case 'join':
          await changeMemberCount(tx, netwerkId, 1);
          await this.audit.record(tx, {
            actorId: actor.persoonId,
            action: 'membership.joined',
            subject: { kind: 'netwerk', id: netwerkId },
          });
          await this.events.record(tx, netwerkJoined(facts), actor.persoonId);
          break;
        case 'ask':
          await this.events.record(tx, membershipRequested(facts), actor.persoonId);
          break;
        default:
          assertNever(admission);
      }
      return membership;
    });
  }
}
