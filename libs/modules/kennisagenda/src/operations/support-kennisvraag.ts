import { OrganisatieDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennisvraagEntity } from '../model/kennisvraag.entity.js';
import { KennisvraagSupportEntity } from '../model/kennisvraag-support.entity.js';
import { gemeenteOf, loadKennisvraagForChange } from './kennisvraag-access.js';

/** Somebody says for their gemeente: "dit speelt ook bij ons". */
@Injectable()
export class SupportKennisvraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly organisaties: OrganisatieDirectory,
  ) {}

  /** A gemeente counts once: saying it again changes nothing. Throws NOT_FOUND, or FORBIDDEN without a gemeente. */
  async run(actor: SignedIn, kennisvraagId: string): Promise<void> {
    const organisatieId = await gemeenteOf(actor, this.organisaties);
    await this.unitOfWork.run(async (tx) => {
      await loadKennisvraagForChange(tx, kennisvraagId);
      const supports = tx.getRepository(KennisvraagSupportEntity);
      if (await supports.existsBy({ kennisvraagId, organisatieId })) return;
      await supports.insert({ kennisvraagId, organisatieId, persoonId: actor.persoonId, since: this.clock.now() });
      await tx.getRepository(KennisvraagEntity).increment({ id: kennisvraagId }, 'supportCount', 1);
    });
  }
}
