import { NetwerkDirectory } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { loadIdee } from './idee-access.js';

/** Somebody does not want to come after all. Doing it twice changes nothing. */
@Injectable()
export class DropInterest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, or CONFLICT: it has a date (then one cancels the registration) or is withdrawn. */
  async run(actor: SignedIn, ideeId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadIdee(tx, actor, standing, ideeId);
      ideeAfter(facts, 'drop-interest');
      await tx.query(
        `with gone as (
           delete from kennissessies.belangstelling where idee_id = $1 and persoon_id = $2 returning idee_id
         )
         update kennissessies.sessie_idee set interested_count = interested_count - 1
         where id in (select idee_id from gone)`,
        [ideeId, actor.persoonId],
      );
    });
  }
}
