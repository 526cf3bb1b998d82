import { type OfSeat, questionsLeftOpen } from '@academie/contracts';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';

/**
 * Asks afterwards: these people got a place without the form that asks. Part of the transaction that gave it, behind the
 * lock on the session.
 */
@Injectable()
export class AskAfterwards {
  constructor(private readonly events: Events) {}

  /** Records for whom something is open; of who answered all before, and where nothing is asked, nothing. */
  async run(tx: Tx, registrationIds: readonly string[], actorId: string | null): Promise<void> {
    const open: OfSeat[] = await tx.query(
      `select r.id as "registrationId", r.kennissessie_id as "kennissessieId", r.persoon_id as "persoonId"
       from kennissessies.registration r
       where r.id = any($1) and exists (
         select from kennissessies.question q where q.kennissessie_id = r.kennissessie_id and not exists (
           select from kennissessies.answer a where a.registration_id = r.id and a.question_id = q.id))`,
      [registrationIds],
    );
    for (const seat of open) await this.events.record(tx, questionsLeftOpen(seat), actorId);
  }
}
