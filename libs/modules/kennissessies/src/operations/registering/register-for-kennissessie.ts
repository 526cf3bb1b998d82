import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { loadForChange } from '../kennissessie-access.js';
import { KeepAnswers } from '../questions/keep-answers.js';
import { LetIn } from '../seats/let-in.js';
import { Seekers } from '../seats/seeker.js';

/**
 * Somebody wants to come: they get a seat, or a place on the waiting list when no seat is free, or ask the organiser
 * when that is the rule.
 */
@Injectable()
export class RegisterForKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly seekers: Seekers,
    private readonly letIn: LetIn,
    private readonly keepAnswers: KeepAnswers,
  ) {}

  /**
   * Gives the id of the registration, new or as it was. Throws NOT_FOUND, INVALID_INPUT (answers), or CONFLICT:
   * NOT_OPEN, CLOSED, STARTED or TURNED_DOWN.
   */
  async run(actor: SignedIn, kennissessieId: string, answers: readonly GivenAnswer[] = []): Promise<string> {
    const { persoonId } = actor;
    const [standing, seeker] = await Promise.all([this.netwerken.standingOf(actor), this.seekers.of(persoonId)]);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const session = { ...facts, id: kennissessie.id };
      const { registrationId, isNew } = await this.letIn.run(tx, session, seeker, own, persoonId);
      if (!isNew) return registrationId;
      // A colleague may have registered them before; from now on it is their own.
      if (own?.registeredBy) await tx.getRepository(RegistrationEntity).update(own.id, { registeredBy: null });
      await this.keepAnswers.run(tx, kennissessieId, registrationId, answers);
      return registrationId;
    });
  }
}
