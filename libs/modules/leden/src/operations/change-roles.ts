import { conflict, isId, notFound, type PlatformRole, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';
import { mayGrantRoles, mayRevokeRole } from '../leden.policy.js';
import { PersoonEntity } from '../model/persoon.entity.js';

/** A beheerder gives somebody a role on the platform, or takes it away. It counts from the next request on. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly realtime: Realtime,
  ) {}

  /** Gives the roles that the person has now; granting twice changes nothing. Throws NOT_FOUND. */
  async grant(actor: SignedIn, persoonId: string, role: PlatformRole): Promise<PlatformRole[]> {
    if (!mayGrantRoles(actor)) throw notFound();
    return this.change(persoonId, async (tx, roles) => {
      if (roles.includes(role)) return roles;
      await this.record(tx, actor, 'role.granted', persoonId, role);
      return [...roles, role];
    });
  }

  /** Gives the roles that the person still has. Throws NOT_FOUND, or CONFLICT for one's own role of beheerder. */
  async revoke(actor: SignedIn, persoonId: string, role: PlatformRole): Promise<PlatformRole[]> {
    if (!mayGrantRoles(actor)) throw notFound();
    if (!mayRevokeRole(actor, persoonId, role)) {
      throw conflict('OWN_ROLE', 'U kunt uw eigen rol van beheerder niet weghalen. Vraag een andere beheerder.');
    }
    const left = await this.change(persoonId, async (tx, roles) => {
      if (!roles.includes(role)) return roles;
      await this.record(tx, actor, 'role.revoked', persoonId, role);
      return roles.filter((other) => other !== role);
    });
    // A socket keeps the rights it connected with, so it must connect again.
    this.realtime.disconnect(persoonId);
    return left;
  }

  private async change(
    persoonId: string,
    decide: (tx: Tx, roles: PlatformRole[]) => Promise<PlatformRole[]>,
  ): Promise<PlatformRole[]> {
    if (!isId(persoonId)) throw notFound();
    return this.unitOfWork.run(async (tx) => {
      const personen = tx.getRepository(PersoonEntity);
      const persoon = await personen.findOne({ where: { id: persoonId }, lock: { mode: 'pessimistic_write' } });
      if (!persoon) throw notFound();
      const roles = await decide(tx, persoon.roles);
      if (roles !== persoon.roles) await personen.update(persoonId, { roles });
      return roles;
    });
  }

  private record(tx: Tx, actor: SignedIn, action: string, persoonId: string, role: PlatformRole): Promise<void> {
    const subject = { kind: 'persoon', id: persoonId };
    return this.audit.record(tx, { actorId: actor.persoonId, action, subject, details: { role } });
  }
}
