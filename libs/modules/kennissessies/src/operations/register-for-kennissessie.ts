import { NetwerkDirectory, RegistrationStatus, registrationRequested } from '@academie/contracts';
import { assertNever, Clock, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { GivenAnswer } from '../model/questions/answers.js';
import { decideRegistration } from '../model/seating.js';
import { loadForChange } from './kennissessie-access.js';
import { KeepAnswers } from './questions/keep-answers.js';
import { seatingRefusal } from './seating-refusal.js';
import { saveRegistration } from './seats/save-registration.js';
import { Seekers } from './seats/seeker.js';
import { TakePlace } from './seats/take-place.js';

/**
 * Somebody wants to come: they get a seat, or a place on the waiting list when no seat is free, or ask the organiser
 * when that is the rule.
 */
@Injectable()
export class RegisterForKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly seekers: Seekers,
    private readonly takePlace: TakePlace,
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
      const { own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const decision = decideRegistration(facts, own?.status ?? null, now, facts.lapsed);
      switch (decision.outcome) {
        case 'refused':
          throw seatingRefusal(decision.reason);
        case 'already':
          if (!own) throw seatingRefusal('NOT_REGISTERED');
          return own.id;
        case 'ask': {
          const asking = { status: RegistrationStatus.REQUESTED, since: now };
          const registrationId = await saveRegistration(tx, kennissessieId, seeker, own, asking);
          const request = { registrationId, kennissessieId, persoonId };
          await this.events.record(tx, registrationRequested(request), persoonId);
          await this.keepAnswers.run(tx, kennissessieId, registrationId, answers);
          return registrationId;
        }
        case 'place': {
          const { registrationId } = await this.takePlace.run(tx, kennissessieId, seeker, own, persoonId);
          await this.keepAnswers.run(tx, kennissessieId, registrationId, answers);
          return registrationId;
        }
        default:
          return assertNever(decision);
      }
    });
  }
}
