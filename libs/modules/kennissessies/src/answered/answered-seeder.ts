import { Clock, derivedId } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** Fills in which questions of the kennisagenda demo sessions answer. Again changes nothing. */
@Injectable()
export class AnsweredSeeder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async answered(links: readonly { readonly sessie: string; readonly kennisvraag: string }[]): Promise<void> {
    await this.database.query(
      `insert into kennissessies.answered_question (kennissessie_id, kind, question_id, linked_at)
       select kennissessie_id, 'KENNISVRAAG', question_id, $3
       from unnest($1::uuid[], $2::uuid[]) as l(kennissessie_id, question_id) on conflict do nothing`,
      [
        links.map(({ sessie }) => derivedId('kennissessie', sessie)),
        links.map(({ kennisvraag }) => derivedId('kennisvraag', kennisvraag)),
        this.clock.now(),
      ],
    );
  }
}
