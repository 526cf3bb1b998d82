import { berichtDeleted } from '@academie/contracts';
import { Clock, forbidden, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayDelete } from '../gesprekken.policy.js';
import { GesprekEntity } from '../model/gesprek.entity.js';
import { GesprekAccess } from './gesprek-access.js';
import type { BerichtOutcome } from './new-bericht.js';
import { lockBericht, replaceText } from './replace-text.js';

/** An author takes back a bericht, or a moderator takes it away. Its place in the gesprek stays, its text is gone. */
@Injectable()
export class DeleteBericht {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: GesprekAccess,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Gives the emptied bericht; deleting it twice is deleting it once. Throws NOT_FOUND or FORBIDDEN. */
  async run(actor: SignedIn, berichtId: string): Promise<BerichtOutcome> {
    const { gesprekId, rights, facts } = await this.access.bericht(actor, berichtId);
    if (!mayDelete(actor, rights, { ...facts, deletedAt: null })) {
      throw forbidden('U kunt dit bericht niet verwijderen. Vraag het de facilitator.');
    }
    const bericht = await this.unitOfWork.run(async (tx) => {
      const before = await lockBericht(tx, berichtId);
      if (before.deletedAt) return before;
      const deletedAt = this.clock.now();
      const after = await replaceText(tx, before, { body: '', html: '', deletedAt }, actor.persoonId);
      await tx.getRepository(GesprekEntity).decrement({ id: gesprekId }, 'berichtCount', 1);
      if (before.authorId !== actor.persoonId) {
        await this.audit.record(tx, {
          actorId: actor.persoonId,
          action: 'bericht.moderated',
          subject: { kind: 'bericht', id: berichtId },
        });
      }
      const deleted = berichtDeleted({ berichtId, gesprekId, authorId: before.authorId });
      await this.events.record(tx, deleted, actor.persoonId);
      return after;
    });
    return { bericht, rights };
  }
}
