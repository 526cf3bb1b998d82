import { OrganisatieDirectory } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennisvraagEntity } from '../model/kennisvraag.entity.js';
import { KennisvraagSupportEntity } from '../model/kennisvraag-support.entity.js';
import { gemeenteOf, loadKennisvraagForChange } from './kennisvraag-access.js';

/** Somebody says for their gemeente that a question does not play there after all. */
@Injectable()
export class WithdrawSupport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisaties: OrganisatieDirectory,
  ) {}

  /** Taking back what was never said changes nothing. Throws NOT_FOUND, or FORBIDDEN without a gemeente. */
  async run(actor: SignedIn, kennisvraagId: string): Promise<void> {
    const organisatieId = await gemeenteOf(actor, this.organisaties);
    await this.unitOfWork.run(async (tx) => {
      await loadKennisvraagForChange(tx, kennisvraagId);
      const { affected } = await tx.getRepository(KennisvraagSupportEntity).delete({ kennisvraagId, organisatieId });
      if (!affected) return;
      await tx.getRepository(KennisvraagEntity).decrement({ id: kennisvraagId }, 'supportCount', 1);
    });
  }
}
