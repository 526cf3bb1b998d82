import { MembershipStatus, werkgroepMembershipAdmitted, werkgroepMembershipDeclined } from '@academie/contracts';
import { Clock, conflict, forbidden, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { WerkgroepMembershipEntity } from '../model/membership.entity.js';
import { WerkgroepEntity } from '../model/werkgroep.entity.js';
import { mayDecideMemberships, maySeeMembers } from '../werkgroepen.policy.js';
import { loadWerkgroepForChange } from './werkgroep-access.js';

/** A trekker admits somebody, or declines with a reason. */
@Injectable()
export class DecideWerkgroepMembership {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (a decline needs a reason) or CONFLICT (decided before). */
  async run(
    actor: SignedIn,
    membershipId: string,
    admit: boolean,
    reason?: string | null,
  ): Promise<WerkgroepMembershipEntity> {
    const why = reason?.trim() ?? '';
    return this.unitOfWork.run(async (tx) => {
      const memberships = tx.getRepository(WerkgroepMembershipEntity);
      const found = await memberships.findOneBy({ id: membershipId });
      if (!found) throw notFound();
      const { facts } = await loadWerkgroepForChange(tx, actor, found.werkgroepId);
      if (!mayDecideMemberships(actor, facts)) throw maySeeMembers(actor, facts) ? forbidden() : notFound();
      if (!admit && why === '') {
        throw invalidInput([{ path: 'reason', message: 'Schrijf op waarom u dit verzoek afwijst.' }]);
      }
      // Read again behind the lock: two trekkers may decide at the same time.
      const request = await memberships.findOneByOrFail({ id: membershipId });
      if (request.status !== MembershipStatus.REQUESTED) {
        throw conflict('ALREADY_DECIDED', 'Over dit verzoek is al besloten.');
      }
      const membership = await memberships.save({
        ...request,
        status: admit ? MembershipStatus.ACTIVE : MembershipStatus.DECLINED,
        reason: admit ? null : why,
        since: this.clock.now(),
      });
      const { werkgroepId, persoonId } = request;
      if (admit) await tx.getRepository(WerkgroepEntity).increment({ id: werkgroepId }, 'memberCount', 1);
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: admit ? 'membership.admitted' : 'membership.declined',
        subject: { kind: 'werkgroep', id: werkgroepId },
        details: { persoonId },
      });
      const decided = { membershipId, werkgroepId, persoonId };
      const event = admit
        ? werkgroepMembershipAdmitted(decided)
        : werkgroepMembershipDeclined({ ...decided, reason: why });
      await this.events.record(tx, event, actor.persoonId);
      return membership;
    });
  }
}
