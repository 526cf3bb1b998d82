import { Clock, derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { QuestionKind } from '../model/questions/question.entity.js';

export interface SeedQuestion {
  readonly kind: `${QuestionKind}`;
  readonly label: string;
  readonly long?: boolean;
  readonly options?: readonly string[];
  readonly required: boolean;
  readonly purpose: string;
  readonly retentionDays: number;
}

export interface SeedSessionQuestions {
  readonly kennissessieSlug: string;
  readonly questions: readonly SeedQuestion[];
  /** One answer for each question; null: none. */
  readonly answers: readonly { readonly email: string; readonly values: readonly (string | null)[] }[];
}

/** Fills what organisers ask with demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class QuestionsSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async questions(sessions: readonly SeedSessionQuestions[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const session of sessions) {
        if (await this.ask(tx, session)) await this.answer(tx, session);
      }
    });
  }

  /** False when the session asks something already. */
  private async ask(tx: Tx, { kennissessieSlug, questions }: SeedSessionQuestions): Promise<boolean> {
    const kennissessieId = derivedId('kennissessie', kennissessieSlug);
    const rows = questions.map((question, index) => ({
      id: questionId(kennissessieSlug, index),
      position: index + 1,
      long: false,
      multiple: false,
      options: [],
      ...question,
    }));
    const asked: unknown[] = await tx.query(
      `insert into kennissessies.question (id, kennissessie_id, position, kind, label, long, multiple, options, required,
         purpose, retention_days)
       select q.id, $1, q.position, q.kind, q.label, q.long, q.multiple, q.options, q.required, q.purpose, q."retentionDays"
       from jsonb_to_recordset($2::jsonb) as q(id uuid, position int, kind text, label text, long boolean, multiple boolean,
         options text[], required boolean, purpose text, "retentionDays" int)
       where not exists (select from kennissessies.question where kennissessie_id = $1) returning id`,
      [kennissessieId, JSON.stringify(rows)],
    );
    return asked.length > 0;
  }

  private async answer(tx: Tx, { kennissessieSlug, answers }: SeedSessionQuestions): Promise<void> {
    const given = answers.flatMap(({ email, values }) =>
      values.flatMap((value, index) =>
        value === null
          ? []
          : [
              {
                registration: derivedId('registration', kennissessieSlug, email),
                question: questionId(kennissessieSlug, index),
                value,
              },
            ],
      ),
    );
    await tx.query(
      `insert into kennissessies.answer (registration_id, question_id, answer_values, answered_at)
       select a.registration, a.question, array[a.value], $2
       from jsonb_to_recordset($1::jsonb) as a(registration uuid, question uuid, value text)
         join kennissessies.registration r on r.id = a.registration
       on conflict do nothing`,
      [JSON.stringify(given), this.clock.now()],
    );
  }
}

const questionId = (slug: string, index: number) => derivedId('question', slug, String(index));
