import { randomUUID } from 'node:crypto';
import { conflict, forbidden, invalidInput, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayAnswer } from '../evaluaties.policy.js';
import { type Answer, acceptAnswers, type GivenAnswer } from '../model/answers.js';
import { decideShowing } from '../model/showing.js';
import { shuffled } from '../model/shuffled.js';
import { EvaluatiePhase } from '../model/words.js';
import { EvaluatieForChange, type LoadedEvaluatie } from './evaluatie-for-change.js';
import { SessionAccess } from './session-access.js';

interface AnswerRow extends Answer {
  readonly persoonId: string | null;
  readonly shown: boolean;
}

/**
 * Somebody says what they thought of the session, once. No event is recorded: an event carries who did it and when, and
 * without names that is just what must not be known.
 */
@Injectable()
export class AnswerEvaluatie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: SessionAccess,
    private readonly evaluaties: EvaluatieForChange,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT per question, or CONFLICT: ALREADY_ANSWERED or CLOSED. */
  async run(actor: SignedIn, kennissessieId: string, given: readonly GivenAnswer[]): Promise<void> {
    const standing = await this.access.standing(actor, kennissessieId);
    await this.unitOfWork.run(async (tx) => {
      const loaded = await this.evaluaties.load(tx, actor, standing);
      authorise(actor, loaded);
      const accepted = acceptAnswers(loaded.questions, given);
      if (accepted.outcome === 'refused') throw invalidInput(accepted.problems);
      await tx.query('insert into evaluaties.participation (kennissessie_id, persoon_id) values ($1, $2)', [
        kennissessieId,
        actor.persoonId,
      ]);
      await this.keep(tx, actor, kennissessieId, loaded, accepted.answers);
    });
  }

  private async keep(
    tx: Tx,
    actor: SignedIn,
    kennissessieId: string,
    { evaluatie, answered }: LoadedEvaluatie,
    answers: readonly Answer[],
  ): Promise<void> {
    if (!evaluatie) throw new Error('There is nothing to answer');
    const { anonymous, shownCount } = evaluatie;
    const own = answers.map((answer) => ({
      ...answer,
      persoonId: anonymous ? null : actor.persoonId,
      shown: !anonymous,
    }));
    const shown = decideShowing({ anonymous, answered: answered + 1, shown: shownCount });
    if (!anonymous) await insert(tx, own);
    else {
      // PostgreSQL notes of every row by which transaction it was written, and rows lie in the order in which they came.
      // So all answers are written anew in another order: then those of the last person stand out by nothing.
      const before = await takeAll(tx, kennissessieId);
      const rows = [...before, ...own].map((row) => ({ ...row, shown: row.shown || shown > shownCount }));
      await insert(tx, shuffled(rows));
    }
    await tx.query('update evaluaties.evaluatie set shown_count = $2 where kennissessie_id = $1', [
      kennissessieId,
      shown,
    ]);
  }
}

function authorise(actor: SignedIn, { facts }: LoadedEvaluatie): void {
  if (mayAnswer(actor, facts)) return;
  if (facts.answered) throw conflict('ALREADY_ANSWERED', 'U hebt deze evaluatie al ingevuld. Dank u wel.');
  if (facts.phase !== EvaluatiePhase.OPEN) throw conflict('CLOSED', 'Deze evaluatie is niet open.');
  throw forbidden('Alleen wie bij de sessie was, kan de evaluatie invullen.');
}

async function takeAll(tx: Tx, kennissessieId: string): Promise<AnswerRow[]> {
  const [rows]: [AnswerRow[]] = await tx.query(
    `delete from evaluaties.answer a using evaluaties.question q
     where q.id = a.question_id and q.kennissessie_id = $1
     returning a.question_id as "questionId", a.persoon_id as "persoonId", a.scale, a.choices, a.text, a.shown`,
    [kennissessieId],
  );
  return rows;
}

async function insert(tx: Tx, rows: readonly AnswerRow[]): Promise<void> {
  // Ids by chance alone: those of the house carry the time.
  const withIds = rows.map((row) => ({ ...row, id: randomUUID() }));
  await tx.query(
    `insert into evaluaties.answer (id, question_id, persoon_id, scale, choices, text, shown)
     select a.id, a."questionId", a."persoonId", a.scale, a.choices, a.text, a.shown
     from jsonb_to_recordset($1::jsonb) as a(id uuid, "questionId" uuid, "persoonId" uuid, scale smallint,
       choices smallint[], text text, shown boolean)`,
    [JSON.stringify(withIds)],
  );
}
