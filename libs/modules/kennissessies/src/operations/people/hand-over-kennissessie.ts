import { kennissessieHandedOver, NetwerkDirectory, PersonRole, PersoonDirectory } from '@academie/contracts';
import { Clock, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { KennissessiePersonEntity } from '../../model/people/kennissessie-person.entity.js';
import { sessionsToStaff } from './people-access.js';

/** Whom a session goes to. */
export interface HandOver {
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly wholeReeks: boolean;
}

/** The organiser hands a session over. Who organised it until now organises along, and can step down. */
@Injectable()
export class HandOverKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
  ) {}

  /** Doing it twice changes nothing. Throws NOT_FOUND, FORBIDDEN or INVALID_INPUT. */
  async run(actor: SignedIn, { kennissessieId, persoonId, wholeReeks }: HandOver): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const known = (await this.personen.byIds([persoonId])).has(persoonId);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const asked = { kennissessieId, wholeReeks, role: PersonRole.CO_ORGANIZER };
      const sessions = await sessionsToStaff(tx, actor, standing, asked, now);
      if (!known) throw invalidInput([{ path: 'persoonId', message: 'Kies iemand uit de lijst.' }]);
      const given = sessions.filter(({ kennissessie }) => kennissessie.organizerId !== persoonId);
      for (const { kennissessie } of given) await this.give(tx, actor, kennissessie, persoonId, now);
      if (given.length === 0) return;
      const kennissessieIds = given.map(({ kennissessie }) => kennissessie.id);
      await this.events.record(tx, kennissessieHandedOver({ persoonId, kennissessieIds }), actor.persoonId);
    });
  }

  private async give(
    tx: Tx,
    actor: SignedIn,
    { id: kennissessieId, organizerId }: KennissessieEntity,
    persoonId: string,
    now: Date,
  ): Promise<void> {
    const role = PersonRole.CO_ORGANIZER;
    const people = tx.getRepository(KennissessiePersonEntity);
    await tx.getRepository(KennissessieEntity).update(kennissessieId, { organizerId: persoonId, updatedAt: now });
    await people.delete({ kennissessieId, role, persoonId });
    await people.insert({ id: newId(), kennissessieId, role, position: 0, persoonId: organizerId, createdAt: now });
    await this.audit.record(tx, {
      actorId: actor.persoonId,
      action: 'kennissessie.handed-over',
      subject: { kind: 'kennissessie', id: kennissessieId },
      details: { from: organizerId, to: persoonId },
    });
  }
}
