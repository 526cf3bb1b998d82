import { coOrganizerAdded, PersonRole } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { KennissessiePersonEntity } from '../../model/people/kennissessie-person.entity.js';
import { CopiesAlong } from '../reeksen/copies-along.js';

/** Who organises along and who speaks goes along with a copy. Speakers hear of it when the copy is published. */
@Injectable()
export class CopyPeople extends CopiesAlong {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {
    super();
  }

  async copy(tx: Tx, fromId: string, toIds: readonly string[], actorId: string): Promise<void> {
    const people = await tx.getRepository(KennissessiePersonEntity).findBy({ kennissessieId: fromId });
    const targets = await tx.getRepository(KennissessieEntity).findBy({ id: In([...toIds]) });
    const rows = targets.flatMap(({ id: kennissessieId, organizerId }) =>
      people
        .filter(({ role, persoonId }) => role !== PersonRole.CO_ORGANIZER || persoonId !== organizerId)
        .map((person) => ({ ...person, id: newId(), kennissessieId, createdAt: this.clock.now() })),
    );
    if (rows.length > 0) await tx.getRepository(KennissessiePersonEntity).insert(rows);
    for (const { persoonId, kennissessieId, role } of rows) {
      if (persoonId === null) continue;
      await this.audit.record(tx, {
        actorId,
        action: 'kennissessie.person-added',
        subject: { kind: 'kennissessie', id: kennissessieId },
        details: { persoonId, role },
      });
    }
    const coOrganizers = rows.filter(({ role }) => role === PersonRole.CO_ORGANIZER);
    for (const persoonId of new Set(coOrganizers.flatMap((row) => row.persoonId ?? []))) {
      const own = toIds.filter((id) =>
        coOrganizers.some((row) => row.persoonId === persoonId && row.kennissessieId === id),
      );
      await this.events.record(tx, coOrganizerAdded({ persoonId, kennissessieIds: own }), actorId);
    }
  }
}
