import { NetwerkDirectory } from '@academie/contracts';
import { persoonIdOf } from '@academie/kernel';
import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer } from '../../graphql/questions/types.js';
import { managedBy } from '../../kennissessies.policy.js';
import { groupBy } from '../group-by.js';

type Row = Answer & { registrationId: string };

/** What was answered with registrations, in the order of the questions: those of the reader, and of who they organise for. */
@Injectable()
export class AnswerLoader extends BatchLoader<readonly Answer[]> {
  constructor(
    private readonly database: Database,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  protected async batch(
    registrationIds: readonly string[],
    { actor }: RequestScope,
  ): Promise<ReadonlyMap<string, readonly Answer[]>> {
    const { leads } = await this.netwerken.standingOf(actor);
    const rows = await this.database.query<Row>(
      `select a.registration_id as "registrationId", a.question_id as "questionId", a.answer_values as values,
         r.persoon_id as "persoonId"
       from kennissessies.answer a
         join kennissessies.question q on q.id = a.question_id
         join kennissessies.registration r on r.id = a.registration_id
         join kennissessies.kennissessie k on k.id = r.kennissessie_id
       where a.registration_id = any($3) and (r.persoon_id = $1 or ${managedBy(actor)})
       order by a.registration_id, q.position`,
      [persoonIdOf(actor), [...leads], registrationIds],
    );
    return groupBy(rows, ({ registrationId }) => registrationId);
  }
}
