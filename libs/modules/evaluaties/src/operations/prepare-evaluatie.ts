import { evaluatieOpened, type KennissessieCard, KennissessieStatus } from '@academie/contracts';
import { Clock, conflict, forbidden, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayChooseAnonymity, mayPrepare } from '../evaluaties.policy.js';
import { acceptQuestions } from '../model/questions.js';
import type { QuestionText } from '../model/words.js';
import { EvaluatieForChange, type LoadedEvaluatie } from './evaluatie-for-change.js';
import { SessionAccess } from './session-access.js';

export interface EvaluatieForm {
  readonly anonymous: boolean;
  readonly questions: readonly QuestionText[];
}

/** The organiser decides what people are asked after the session, and whether with or without their name. */
@Injectable()
export class PrepareEvaluatie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly access: SessionAccess,
    private readonly evaluaties: EvaluatieForChange,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT per question, or CONFLICT: ANSWERED, CLOSED or OPENED. */
  async run(actor: SignedIn, kennissessieId: string, form: EvaluatieForm): Promise<void> {
    const standing = await this.access.standing(actor, kennissessieId);
    await this.unitOfWork.run(async (tx) => {
      const loaded = await this.evaluaties.load(tx, actor, standing);
      authorise(actor, loaded, form);
      const accepted = acceptQuestions(form.questions);
      if (accepted.outcome === 'refused') throw invalidInput(accepted.problems);
      const opensNow = !loaded.evaluatie?.openedAt && isOver(standing.session, this.clock.now());
      await this.save(tx, actor, kennissessieId, { ...form, questions: accepted.questions }, opensNow);
      if (opensNow) await this.events.record(tx, evaluatieOpened({ kennissessieId }), actor.persoonId);
    });
  }

  private async save(tx: Tx, actor: SignedIn, id: string, form: EvaluatieForm, opensNow: boolean): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `insert into evaluaties.evaluatie (kennissessie_id, anonymous, prepared_by_id, prepared_at, opened_at)
       values ($1, $2, $3, $4, $5)
       on conflict (kennissessie_id) do update set anonymous = excluded.anonymous,
         prepared_by_id = excluded.prepared_by_id, prepared_at = excluded.prepared_at,
         opened_at = coalesce(evaluatie.opened_at, excluded.opened_at)`,
      [id, form.anonymous, actor.persoonId, now, opensNow ? now : null],
    );
    await tx.query('delete from evaluaties.question where kennissessie_id = $1', [id]);
    await tx.query(
      `insert into evaluaties.question (id, kennissessie_id, position, kind, text, required, choices, several)
       select q.id, $1, q.position, q.kind, q.text, q.required, q.choices, q.several
       from jsonb_to_recordset($2::jsonb) as q(id uuid, position int, kind text, text text, required boolean,
         choices text[], several boolean)`,
      [id, JSON.stringify(form.questions.map((question, position) => ({ ...question, id: newId(), position })))],
    );
  }
}

function authorise(actor: SignedIn, { evaluatie, facts }: LoadedEvaluatie, form: EvaluatieForm): void {
  if (!mayPrepare(actor, facts)) {
    if (!facts.manages) throw forbidden();
    if (facts.hasAnswers) {
      throw conflict('ANSWERED', 'Iemand heeft al geantwoord. U kunt de vragen niet meer veranderen.');
    }
    throw conflict('CLOSED', 'Deze evaluatie kunt u niet meer veranderen.');
  }
  if (evaluatie && evaluatie.anonymous !== form.anonymous && !mayChooseAnonymity(actor, facts)) {
    throw conflict('OPENED', 'De deelnemers hebben al gehoord of het met naam is. Dat kunt u niet meer veranderen.');
  }
}

/** It was held and has ended. */
export function isOver({ status, endsAt }: KennissessieCard, now: Date): boolean {
  const held = status === KennissessieStatus.PUBLISHED || status === KennissessieStatus.COMPLETED;
  return held && endsAt <= now;
}
