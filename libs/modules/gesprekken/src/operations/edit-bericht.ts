import { berichtEdited } from '@academie/contracts';
import { Clock, conflict, forbidden, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { renderMarkdown } from '@academie/platform/text';
import { Injectable } from '@nestjs/common';
import { mayEdit } from '../gesprekken.policy.js';
import { acceptBody } from '../model/texts.js';
import { GesprekAccess } from './gesprek-access.js';
import type { BerichtOutcome } from './new-bericht.js';
import { lockBericht, replaceText } from './replace-text.js';

/** An author says it better. What it said before is kept. */
@Injectable()
export class EditBericht {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: GesprekAccess,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN for who did not write it, CONFLICT when it is deleted, or INVALID_INPUT. */
  async run(actor: SignedIn, berichtId: string, newBody: string): Promise<BerichtOutcome> {
    const { gesprekId, rights, facts } = await this.access.bericht(actor, berichtId);
    if (!mayEdit(actor, rights, { ...facts, deletedAt: null })) {
      throw forbidden('U kunt dit bericht niet aanpassen. Alleen wie het schreef, kan dat zolang het gesprek open is.');
    }
    const body = acceptBody(newBody);
    const html = renderMarkdown(body);

    const bericht = await this.unitOfWork.run(async (tx) => {
      const before = await lockBericht(tx, berichtId);
      if (before.deletedAt)
        throw conflict('BERICHT_DELETED', 'Dit bericht is verwijderd. U kunt het niet meer aanpassen.');
      if (before.body === body) return before;
      const after = await replaceText(tx, before, { body, html, editedAt: this.clock.now() }, actor.persoonId);
      const edited = berichtEdited({ berichtId, gesprekId, authorId: before.authorId });
      await this.events.record(tx, edited, actor.persoonId);
      return after;
    });
    return { bericht, rights };
  }
}
