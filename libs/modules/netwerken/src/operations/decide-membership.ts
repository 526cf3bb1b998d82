import { MembershipStatus, membershipAdmitted, membershipDeclined } from '@academie/contracts';
import { Clock, conflict, forbidden, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from '../model/membership.entity.js';
import { mayDecideMemberships, maySeeMembers } from '../netwerken.policy.js';
import { changeMemberCount, loadNetwerkForChange } from './netwerk-access.js';

/** A facilitator admits somebody, or declines with a reason. */
@Injectable()
export class DecideMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (a decline needs a reason) or CONFLICT (decided before). */
  async run(actor: SignedIn, membershipId: string, admit: boolean, reason?: string | null): Promise<MembershipEntity> {
    const why = reason?.trim() ?? '';
    return this.unitOfWork.run(async (tx) => {
      const found = await tx.getRepository(MembershipEntity).findOneBy({ id: membershipId });
      if (!found) throw notFound();
      const { facts } = await loadNetwerkForChange(tx, actor, found.netwerkId);
      if (!mayDecideMemberships(actor, facts)) throw maySeeMembers(actor, facts) ? forbidden() : notFound();
      if (!admit && why === '') {
        throw invalidInput([{ path: 'reason', message: 'Schrijf op waarom u dit verzoek afwijst.' }]);
      }
      // Read again behind the lock: two facilitators may decide at the same time.
      const request = await tx.getRepository(MembershipEntity).findOneByOrFail({ id: membershipId });
      if (request.status !== MembershipStatus.REQUESTED) {
        throw conflict('ALREADY_DECIDED', 'Over dit verzoek is al besloten.');
      }
      const membership = await tx.getRepository(MembershipEntity).save({
        ...request,
        status: admit ? MembershipStatus.ACTIVE : MembershipStatus.DECLINED,
        reason: admit ? null : why,
        since: this.clock.now(),
      });
      if (admit) await changeMemberCount(tx, request.netwerkId, 1);
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: admit ? 'membership.admitted' : 'membership.declined',
        subject: { kind: 'netwerk', id: request.netwerkId },
        details: { persoonId: request.persoonId },
      });
      const decided = { membershipId, netwerkId: request.netwerkId, persoonId: request.persoonId };
      const event = admit ? membershipAdmitted(decided) : membershipDeclined({ ...decided, reason: why });
      await this.events.record(tx, event, actor.persoonId);
      return membership;
    });
  }
}
