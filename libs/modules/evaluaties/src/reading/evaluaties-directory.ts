import { type EvaluatieCall, EvaluatieDirectory, KennissessieDirectory, KennissessieStatus } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { closesAt, phaseOf } from '../model/evaluatie-phase.js';
import { EvaluatiePhase } from '../model/words.js';
import { peopleToAsk } from '../operations/session-access.js';
import { EVALUATIE, type EvaluatieRow } from './stored-evaluatie.js';

/** What the neighbours may ask about evaluaties. */
@Injectable()
export class EvaluatiesDirectory extends EvaluatieDirectory {
  constructor(
    private readonly database: Database,
    private readonly kennissessies: KennissessieDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async callOf(kennissessieId: string): Promise<EvaluatieCall | null> {
    const evaluatie = await this.database.one<EvaluatieRow>(EVALUATIE, [kennissessieId]);
    if (!evaluatie?.openedAt || phaseOf(evaluatie, this.clock.now()) !== EvaluatiePhase.OPEN) return null;
    const [seats, done] = await Promise.all([
      this.kennissessies.seatsOf(kennissessieId),
      this.database.query<{ id: string }>(
        'select persoon_id as id from evaluaties.participation where kennissessie_id = $1',
        [kennissessieId],
      ),
    ]);
    if (seats.some(({ kennissessie }) => kennissessie.status === KennissessieStatus.CANCELLED)) return null;
    const answered = new Set(done.map(({ id }) => id));
    return {
      anonymous: evaluatie.anonymous,
      closesAt: closesAt(evaluatie.openedAt),
      pending: peopleToAsk(seats).filter((id) => !answered.has(id)),
    };
  }
}
