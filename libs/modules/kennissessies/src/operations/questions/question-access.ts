import type { NetwerkStanding } from '@academie/contracts';
import { type Actor, isId, notFound } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { transition } from '../../model/kennissessie-lifecycle.js';
import { QuestionEntity } from '../../model/questions/question.entity.js';
import { type LoadedKennissessie, loadToManage } from '../kennissessie-access.js';

/** A question that is about to change, behind the lock on its session. */
export interface LoadedQuestion extends LoadedKennissessie {
  readonly question: QuestionEntity;
}

/**
 * Loads a question of a session that can still be changed. Who answers locks the session too, so nobody answers a
 * question while it turns into another one. Throws NOT_FOUND, FORBIDDEN or CONFLICT.
 */
export async function loadQuestion(
  tx: Tx,
  actor: Actor,
  standing: NetwerkStanding,
  questionId: string,
  now: Date,
): Promise<LoadedQuestion> {
  const questions = tx.getRepository(QuestionEntity);
  const found = isId(questionId) ? await questions.findOneBy({ id: questionId }) : null;
  if (!found) throw notFound();
  const loaded = await loadToManage(tx, actor, standing, found.kennissessieId, now);
  transition(loaded.facts.status, 'edit');
  // Read again: it may have changed, or gone, while we waited for the lock.
  const question = await questions.findOneBy({ id: questionId });
  if (!question) throw notFound();
  return { ...loaded, question };
}
