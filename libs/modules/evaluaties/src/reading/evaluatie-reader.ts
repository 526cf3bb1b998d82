import { type Actor, notFound, persoonIdOf } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import * as policy from '../evaluaties.policy.js';
import type { Evaluatie } from '../graphql/types.js';
import { DEFAULT_QUESTIONS } from '../model/default-questions.js';
import { closesAt } from '../model/evaluatie-phase.js';
import { shownInTheEnd } from '../model/showing.js';
import { EvaluatiePhase, type StoredQuestion } from '../model/words.js';
import { SessionAccess } from '../operations/session-access.js';
import { EVALUATIE, type EvaluatieRow, PARTICIPATION, type ParticipationRow, QUESTIONS } from './stored-evaluatie.js';

/** An evaluatie as one person may see it. */
@Injectable()
export class EvaluatieReader {
  constructor(
    private readonly database: Database,
    private readonly access: SessionAccess,
  ) {}

  /** Throws NOT_FOUND when it is not there for this actor. An organiser sees a proposal where there is none yet. */
  async get(actor: Actor, kennissessieId: string): Promise<Evaluatie> {
    const evaluatie = await this.find(actor, kennissessieId);
    if (!evaluatie) throw notFound();
    return evaluatie;
  }

  /** The one that waits for this actor to be filled in; null when there is none. */
  async waiting(actor: Actor, kennissessieId: string): Promise<Evaluatie | null> {
    const evaluatie = await this.find(actor, kennissessieId);
    return evaluatie?.viewerCan.answer ? evaluatie : null;
  }

  private async find(actor: Actor, kennissessieId: string): Promise<Evaluatie | null> {
    const standing = await this.access.standing(actor, kennissessieId);
    const [row, stored, participation] = await Promise.all([
      this.database.one<EvaluatieRow>(EVALUATIE, [kennissessieId]),
      this.database.query<StoredQuestion>(QUESTIONS, [kennissessieId]),
      this.database.one<ParticipationRow>(PARTICIPATION, [kennissessieId, persoonIdOf(actor)]),
    ]);
    const { answered, own } = participation ?? { answered: 0, own: false };
    const facts = this.access.facts(standing, row, { answered, own });
    if (!policy.mayView(actor, facts)) return null;
    const anonymous = row?.anonymous ?? true;
    const closed = facts.phase === EvaluatiePhase.CLOSED;
    const shown = shownInTheEnd({ anonymous, answered, shown: row?.shownCount ?? 0 }, closed);
    return {
      id: kennissessieId,
      title: standing.session.title,
      anonymous,
      phase: facts.phase,
      questions: row ? [...stored] : DEFAULT_QUESTIONS.map((question, index) => ({ ...question, id: `${index}` })),
      sessionEndsAt: standing.session.endsAt,
      closesAt: row?.openedAt ? closesAt(row.openedAt) : null,
      answered: own,
      viewerCan: {
        prepare: policy.mayPrepare(actor, facts),
        chooseAnonymity: policy.mayChooseAnonymity(actor, facts),
        drop: policy.mayDrop(actor, facts),
        answer: policy.mayAnswer(actor, facts),
        seeResults: policy.maySeeResults(actor, facts),
      },
      invitedCount: standing.invited,
      answeredCount: answered,
      shownCount: shown,
      showsAll: shown === answered,
    };
  }
}
