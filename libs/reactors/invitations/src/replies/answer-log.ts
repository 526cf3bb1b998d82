import { derivedId } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { type AnsweredPartstat, InvitationFacts } from '../invitation-facts.js';

/** An answer as the organiser reads it in the history of an invitation. */
export interface LoggedAnswer {
  readonly invitationId: string;
  /** Of the invitation that was answered. */
  readonly sequence: number;
  readonly partstat: AnsweredPartstat;
  readonly at: Date;
  /** The mail or the link that gave it. */
  readonly causeId: string;
  /** Why it did not simply count, in Dutch, for the organiser. */
  readonly detail?: string;
}

/** Writes answers in the history of their invitation. One cause is one answer, however often it is delivered. */
@Injectable()
export class AnswerLog {
  constructor(
    private readonly facts: InvitationFacts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async record(tx: Tx, { causeId, ...answer }: LoggedAnswer): Promise<void> {
    await this.facts.record(tx, { ...answer, id: derivedId('answered', causeId), kind: 'ANSWERED' });
  }

  /** The same, when nothing else is written with it. */
  async recordNow(answer: LoggedAnswer): Promise<void> {
    await this.unitOfWork.run((tx) => this.record(tx, answer));
  }
}
