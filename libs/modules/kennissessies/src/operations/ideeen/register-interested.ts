import { type Doelgroep, InterestWish, sessieIdeePlanned } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { ideeAfter } from '../../model/ideeen/idee-lifecycle.js';
import { SessieIdeeEntity } from '../../model/ideeen/sessie-idee.entity.js';
import { AskAfterwards } from '../questions/ask-afterwards.js';
import { LetIn, type LettingIn } from '../seats/let-in.js';

/**
 * Registers everybody who wanted to be, in the order in which they said so: seats first, then the waiting list. Part of
 * the transaction that publishes the session, behind the lock on it, so nobody comes in between.
 */
@Injectable()
export class RegisterInterested {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly letIn: LetIn,
    private readonly askAfterwards: AskAfterwards,
  ) {}

  /** Does nothing for a session that was no idea. `kennissessie` is how it stands now, published. */
  async run(tx: Tx, kennissessie: LettingIn, actorId: string): Promise<void> {
    const ideeen = tx.getRepository(SessieIdeeEntity);
    const kennissessieId = kennissessie.id;
    const idee = await ideeen.findOne({ where: { kennissessieId }, lock: { mode: 'pessimistic_write' } });
    if (!idee) return;
    await ideeen.update(idee.id, { status: ideeAfter(idee, 'publish'), updatedAt: this.clock.now() });
    const wanting: { persoon_id: string; doelgroep: Doelgroep | null; organisatie_id: string | null }[] =
      await tx.query(
        `select persoon_id, doelgroep, organisatie_id from kennissessies.belangstelling
       where idee_id = $1 and wish = $2 order by number`,
        [idee.id, InterestWish.REGISTER],
      );
    // They came before any deadline for registering.
    const session = { ...kennissessie, registrationClosesAt: null };
    const registered: string[] = [];
    for (const { persoon_id: persoonId, doelgroep, organisatie_id: organisatieId } of wanting) {
      const seeker = { persoonId, doelgroep, organisatieId };
      registered.push((await this.letIn.run(tx, session, seeker, null, actorId)).registrationId);
    }
    await this.askAfterwards.run(tx, registered, actorId);
    await this.events.record(tx, sessieIdeePlanned({ ideeId: idee.id, kennissessieId }), actorId);
  }
}
