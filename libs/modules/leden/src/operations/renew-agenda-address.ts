import type { SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { PersoonEntity } from '../model/persoon.entity.js';

/** Somebody wants a new address for their private calendar feed; who has the old one sees nothing any more. */
@Injectable()
export class RenewAgendaAddress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  async run(actor: SignedIn): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.getRepository(PersoonEntity).increment({ id: actor.persoonId }, 'agendaVersion', 1);
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'agenda-address.renewed',
        subject: { kind: 'persoon', id: actor.persoonId },
      });
    });
  }
}
