import { Clock, forbidden, isId, newId, notFound, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { renderMarkdown } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import { mayPost } from '../gesprekken.policy.js';
import { BerichtEntity } from '../model/bericht.entity.js';
import { GesprekEntity } from '../model/gesprek.entity.js';
import { postingMoment } from '../model/posting-moment.js';
import { acceptBody, acceptClientId } from '../model/texts.js';
import { GesprekAccess, lockGesprek } from './gesprek-access.js';
import { type BerichtOutcome, insertBericht } from './new-bericht.js';

export interface PostBerichtInput {
  readonly gesprekId: string;
  readonly body: string;
  readonly clientId?: string | null;
  readonly replyToId?: string | null;
}

/** Somebody says something in a gesprek. Sending it again, with the same client id, says it once. */
@Injectable()
export class PostBericht {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: GesprekAccess,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives the bericht, new or as it was. Throws NOT_FOUND, FORBIDDEN in a ruimte that is closed, or INVALID_INPUT. */
  async run(actor: SignedIn, input: PostBerichtInput): Promise<BerichtOutcome> {
    const { gesprekId, rights } = await this.access.gesprek(actor, input.gesprekId);
    if (!mayPost(rights)) throw forbidden('Dit gesprek is gesloten. U kunt het nog wel lezen.');
    const body = acceptBody(input.body);
    const clientId = acceptClientId(input.clientId);
    const replyToId = input.replyToId || null;
    const html = renderMarkdown(body);
    const authorId = actor.persoonId;

    const bericht = await this.unitOfWork.run(async (tx) => {
      // Two requests with the same client id meet at this lock, so that the second one finds what the first one wrote.
      const gesprek = await lockGesprek(tx, gesprekId);
      const sentBefore = clientId ? await this.find(tx, { gesprekId, authorId, clientId }) : null;
      if (sentBefore) return sentBefore;
      if (replyToId && !(isId(replyToId) && (await this.find(tx, { gesprekId, id: replyToId })))) throw notFound();

      const postedAt = postingMoment(this.clock.now(), gesprek.lastBerichtAt);
      const posted = await insertBericht(tx, this.events, {
        id: newId(),
        gesprekId,
        authorId,
        body,
        html,
        clientId,
        replyToId,
        postedAt,
      });
      await tx
        .getRepository(GesprekEntity)
        .update(
          { id: gesprekId },
          { berichtCount: gesprek.berichtCount + 1, lastBerichtAt: postedAt, lastBerichtId: posted.id },
        );
      return posted;
    });
    return { bericht, rights };
  }

  private find(tx: Tx, where: FindOptionsWhere<BerichtEntity>): Promise<BerichtEntity | null> {
    return tx.getRepository(BerichtEntity).findOneBy(where);
  }
}
