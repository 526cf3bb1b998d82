import { NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayChangeAnswers } from '../../kennissessies.policy.js';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { isActive } from '../../model/seating/seating.js';
import { loadForChange } from '../kennissessie-access.js';
import { seatingRefusal } from '../seats/seating-refusal.js';
import { KeepAnswers } from './keep-answers.js';

/** Somebody who registered answers otherwise, or answers what was asked later. */
@Injectable()
export class ChangeAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly keepAnswers: KeepAnswers,
  ) {}

  /** Gives the id of the registration. Throws NOT_FOUND, INVALID_INPUT, or CONFLICT: NOT_REGISTERED or TOO_LATE. */
  async run(actor: SignedIn, kennissessieId: string, answers: readonly GivenAnswer[]): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      if (!own || !isActive(own.status)) throw seatingRefusal('NOT_REGISTERED');
      if (!mayChangeAnswers(actor, facts, now)) {
        throw conflict('TOO_LATE', 'U kunt uw antwoorden niet meer veranderen. De organisatie werkt er al mee.');
      }
      await this.keepAnswers.run(tx, kennissessieId, own.id, answers);
      return own.id;
    });
  }
}
