import { randomUUID } from 'node:crypto';
import { derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { DEFAULT_QUESTIONS } from '../model/default-questions.js';
import { decideShowing } from '../model/showing.js';
import { shuffled } from '../model/shuffled.js';

export interface SeedEvaluatie {
  readonly sessieSlug: string;
  readonly anonymous: boolean;
  readonly preparedByEmail: string;
  readonly openedAt: Date;
  /** Who filled it in. */
  readonly answeredByEmails: readonly string[];
  /** The forms that were filled in, in the order of the default questions; null where nothing was said. */
  readonly forms: readonly (readonly (number | readonly number[] | string | null)[])[];
}

/** Fills evaluaties with demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class EvaluatiesSeeder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async evaluaties(evaluaties: readonly SeedEvaluatie[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const evaluatie of evaluaties) {
        if (await this.insert(tx, evaluatie)) await this.fill(tx, evaluatie);
      }
    });
  }

  /** False when it was there already. */
  private async insert(tx: Tx, seed: SeedEvaluatie): Promise<boolean> {
    const answered = seed.answeredByEmails.length;
    // As if everybody was reminded, so that nobody gets mail of a session that they never heard of.
    const rows: unknown[] = await tx.query(
      `insert into evaluaties.evaluatie (kennissessie_id, anonymous, prepared_by_id, prepared_at, opened_at, reminded_at, shown_count)
       values ($1, $2, $3, $4, $4, $4, $5) on conflict do nothing returning 1`,
      [
        derivedId('kennissessie', seed.sessieSlug),
        seed.anonymous,
        derivedId('persoon', seed.preparedByEmail),
        seed.openedAt,
        decideShowing({ anonymous: seed.anonymous, answered, shown: 0 }),
      ],
    );
    return rows.length > 0;
  }

  private async fill(tx: Tx, { sessieSlug, anonymous, answeredByEmails, forms }: SeedEvaluatie): Promise<void> {
    const kennissessieId = derivedId('kennissessie', sessieSlug);
    const questionId = (position: number) => derivedId('evaluatie-question', sessieSlug, `${position}`);
    const questions = DEFAULT_QUESTIONS.map((question, position) => ({
      ...question,
      position,
      id: questionId(position),
    }));
    await tx.query(
      `insert into evaluaties.question (id, kennissessie_id, position, kind, text, required, choices, several)
       select q.id, $1, q.position, q.kind, q.text, q.required, q.choices, q.several
       from jsonb_to_recordset($2::jsonb) as q(id uuid, position int, kind text, text text, required boolean,
         choices text[], several boolean)`,
      [kennissessieId, JSON.stringify(questions)],
    );
    const people = answeredByEmails.map((email) => derivedId('persoon', email));
    await tx.query(
      `insert into evaluaties.participation (kennissessie_id, persoon_id) select $1, p from unnest($2::uuid[]) as p`,
      [kennissessieId, people],
    );
    const shown = decideShowing({ anonymous, answered: people.length, shown: 0 }) > 0;
    const answers = forms.flatMap((form, who) =>
      form.flatMap((given, position) =>
        given === null
          ? []
          : [
              {
                id: randomUUID(),
                questionId: questionId(position),
                persoonId: anonymous ? null : people[who],
                scale: typeof given === 'number' ? given : null,
                choices: Array.isArray(given) ? given : null,
                text: typeof given === 'string' ? given : null,
                shown,
              },
            ],
      ),
    );
    await tx.query(
      `insert into evaluaties.answer (id, question_id, persoon_id, scale, choices, text, shown)
       select a.id, a."questionId", a."persoonId", a.scale, a.choices, a.text, a.shown
       from jsonb_to_recordset($1::jsonb) as a(id uuid, "questionId" uuid, "persoonId" uuid, scale smallint,
         choices smallint[], text text, shown boolean)`,
      [JSON.stringify(shuffled(answers))],
    );
  }
}
