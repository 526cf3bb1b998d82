import { type Actor, notFound, persoonIdOf } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type EvaluatieFacts, mayView } from '../evaluaties.policy.js';
import type { StoredQuestion } from '../model/words.js';
import {
  EVALUATIE,
  type EvaluatieRow,
  PARTICIPATION,
  type ParticipationRow,
  QUESTIONS,
} from '../reading/stored-evaluatie.js';
import { SessionAccess, type SessionStanding } from './session-access.js';

/** An evaluatie that is about to change, and the facts that rights are decided on. */
export interface LoadedEvaluatie {
  readonly evaluatie: EvaluatieRow | null;
  readonly questions: readonly StoredQuestion[];
  readonly answered: number;
  readonly facts: EvaluatieFacts;
}

@Injectable()
export class EvaluatieForChange {
  constructor(private readonly access: SessionAccess) {}

  /**
   * Loads an evaluatie and locks it until the transaction ends, so that answers come by one by one and none comes while
   * the questions change. Throws NOT_FOUND when it is not there for this actor.
   */
  async load(tx: Tx, actor: Actor, standing: SessionStanding): Promise<LoadedEvaluatie> {
    const { id } = standing.session;
    const [evaluatie]: EvaluatieRow[] = await tx.query(`${EVALUATIE} for update`, [id]);
    const questions: StoredQuestion[] = await tx.query(QUESTIONS, [id]);
    const [participation]: ParticipationRow[] = await tx.query(PARTICIPATION, [id, persoonIdOf(actor)]);
    const { answered, own } = participation ?? { answered: 0, own: false };
    const facts = this.access.facts(standing, evaluatie ?? null, { answered, own });
    if (!mayView(actor, facts)) throw notFound();
    return { evaluatie: evaluatie ?? null, questions, answered, facts };
  }
}
