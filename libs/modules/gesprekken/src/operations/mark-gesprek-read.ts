import { isId, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { BerichtEntity } from '../model/bericht.entity.js';
import { GesprekAccess } from './gesprek-access.js';

/** Somebody has read a gesprek up to a bericht. The mark moves forward only: an old tab cannot make things unread. */
@Injectable()
export class MarkGesprekRead {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: GesprekAccess,
  ) {}

  /** Throws NOT_FOUND when the gesprek, or the bericht in it, is not there for this actor. */
  async run(actor: SignedIn, gesprekId: string, upToBerichtId: string): Promise<void> {
    await this.access.gesprek(actor, gesprekId);
    if (!isId(upToBerichtId)) throw notFound();
    await this.unitOfWork.run(async (tx) => {
      const upTo = await tx.getRepository(BerichtEntity).findOneBy({ id: upToBerichtId, gesprekId });
      if (!upTo) throw notFound();
      await tx.query(
        `insert into gesprekken.read_mark as r (gesprek_id, persoon_id, up_to_posted_at, up_to_id) values ($1, $2, $3, $4)
         on conflict (gesprek_id, persoon_id) do update
           set up_to_posted_at = excluded.up_to_posted_at, up_to_id = excluded.up_to_id
           where (r.up_to_posted_at, r.up_to_id) < (excluded.up_to_posted_at, excluded.up_to_id)`,
        [gesprekId, actor.persoonId, upTo.postedAt, upTo.id],
      );
    });
  }
}
