import { gesprekStarted, parseRuimteId } from '@academie/contracts';
import { Clock, forbidden, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { renderMarkdown } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { mayPost } from '../gesprekken.policy.js';
import { GesprekEntity } from '../model/gesprek.entity.js';
import { acceptBody, acceptTitle } from '../model/texts.js';
import { RuimteRegistry } from '../reading/ruimte-registry.js';
import { insertBericht } from './new-bericht.js';

/** Somebody opens a discussion in a ruimte, with its first bericht. */
@Injectable()
export class StartGesprek {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ruimtes: RuimteRegistry,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the new gesprek's id. With an id of one's own, asking twice gives the same gesprek. Throws NOT_FOUND, FORBIDDEN in
   * a ruimte that is closed, or INVALID_INPUT.
   */
  async run(
    actor: SignedIn,
    input: { ruimteId: string; title: string; body: string },
    gesprekId: string = newId(),
  ): Promise<string> {
    const ruimte = parseRuimteId(input.ruimteId);
    const rights = await this.ruimtes.enter(actor, ruimte);
    if (!mayPost(rights)) throw forbidden('Hier kunt u geen gesprek meer beginnen. U kunt nog wel lezen.');
    const title = acceptTitle(input.title);
    const body = acceptBody(input.body);
    const html = renderMarkdown(body);

    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      if (await tx.getRepository(GesprekEntity).existsBy({ id: gesprekId })) return gesprekId;
      const berichtId = newId();
      const authorId = actor.persoonId;
      await tx.getRepository(GesprekEntity).insert({
        id: gesprekId,
        ruimteKind: ruimte.kind,
        ruimteOwner: ruimte.ownerId,
        title,
        startedById: authorId,
        createdAt: now,
        berichtCount: 1,
        lastBerichtAt: now,
        lastBerichtId: berichtId,
      });
      await this.events.record(tx, gesprekStarted({ gesprekId, startedById: authorId }), authorId);
      const first = { id: berichtId, gesprekId, authorId, body, html, clientId: null, replyToId: null, postedAt: now };
      await insertBericht(tx, this.events, first);
      return gesprekId;
    });
  }
}
