import { type QuestionCard, QuestionSource, ResultKind } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** The questions of the kennisagenda are everybody's. */
@Injectable()
export class KennisvraagQuestionSource extends QuestionSource {
  readonly kind = ResultKind.KENNISVRAAG;

  constructor(private readonly database: Database) {
    super();
  }

  async cards(_actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionCard>> {
    const rows = await this.database.query<{ id: string; question: string }>(
      'select id, question from kennisagenda.kennisvraag where id = any($1::uuid[])',
      [ids],
    );
    return new Map(
      rows.map(({ id, question }) => [id, { kind: this.kind, id, title: question, url: `/kennisagenda#${id}` }]),
    );
  }
}
