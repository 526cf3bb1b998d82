import { LeervraagStatus, leervraagSubmitted, ThemaDirectory } from '@academie/contracts';
import { Clock, type FieldProblem, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { dueDate } from '../model/due-date.js';
import { LeervraagEntity } from '../model/leervraag.entity.js';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { nextNumber } from '../model/number.js';
import { lengthProblem, QUESTION, SUBJECT } from '../model/texts.js';
import { addToTimeline } from './leervraag-access.js';

export interface Submission {
  readonly subject: string;
  readonly question: string;
  /** Slug of a thema. */
  readonly thema?: string | null;
}

/** Somebody puts a question to the loket. */
@Injectable()
export class SubmitLeervraag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly themas: ThemaDirectory,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the new leervraag. Throws INVALID_INPUT. */
  async run(actor: SignedIn, { subject, question, thema: slug }: Submission): Promise<string> {
    const thema = slug ? await this.themas.bySlug(slug) : null;
    const problems: FieldProblem[] = [
      ...lengthProblem('subject', subject, SUBJECT),
      ...lengthProblem('question', question, QUESTION),
      ...(slug && !thema ? [{ path: 'thema', message: 'Kies een thema uit de lijst.' }] : []),
    ];
    if (problems.length > 0) throw invalidInput(problems);

    return this.unitOfWork.run(async (tx) => {
      const submittedAt = this.clock.now();
      const id = newId();
      await tx.getRepository(LeervraagEntity).insert({
        id,
        number: await nextNumber(tx, submittedAt),
        subject: subject.trim(),
        question: question.trim(),
        themaId: thema?.id ?? null,
        status: LeervraagStatus.SUBMITTED,
        askedById: actor.persoonId,
        submittedAt,
        dueAt: dueDate(submittedAt),
      });
      const { SUBMITTED } = LeervraagEventKind;
      await addToTimeline(tx, { leervraagId: id, kind: SUBMITTED, at: submittedAt, actorId: actor.persoonId });
      await this.events.record(tx, leervraagSubmitted({ leervraagId: id }), actor.persoonId);
      return id;
    });
  }
}
