import { KennissessieStatus, NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { localTimeProblem } from '@academie/platform/calendar';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { NEW_SEATING } from '../../model/seating/registration-rules.js';
import { loadToManage } from '../kennissessie-access.js';

/**
 * Too many wait: the organiser plans the same session once more. It is a draft, of which nobody hears; when it is
 * published, those who wait for the first are invited to it.
 */
@Injectable()
export class PlanSecondDate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the draft. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (the time) or CONFLICT (NOT_PUBLISHED). */
  async run(actor: SignedIn, kennissessieId: string, startsAt: Date): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (kennissessie.status !== KennissessieStatus.PUBLISHED) {
        throw conflict('NOT_PUBLISHED', 'Een tweede datum kan alleen bij een sessie die is gepubliceerd.');
      }
      const endsAt = new Date(startsAt.getTime() + kennissessie.endsAt.getTime() - kennissessie.startsAt.getTime());
      const problem = timeProblem(startsAt, endsAt, now);
      if (problem) throw invalidInput([{ path: 'startsAt', message: problem }]);
      const second: KennissessieEntity = {
        ...kennissessie,
        ...NEW_SEATING,
        approval: kennissessie.approval,
        waitlistMode: kennissessie.waitlistMode,
        promoteUntilHours: kennissessie.promoteUntilHours,
        offerMinutes: kennissessie.offerMinutes,
        waitlistThreshold: kennissessie.waitlistThreshold,
        id: newId(),
        status: KennissessieStatus.DRAFT,
        startsAt,
        endsAt,
        organizerId: actor.persoonId,
        secondDateOf: kennissessieId,
        reeksId: null,
        deviations: [],
        revision: 0,
        registeredCount: 0,
        waitlistCount: 0,
        createdAt: now,
        updatedAt: now,
      };
      await tx.getRepository(KennissessieEntity).insert(second);
      return second.id;
    });
  }
}

function timeProblem(startsAt: Date, endsAt: Date, now: Date): string | null {
  if (startsAt <= now) return 'Kies een begintijd in de toekomst.';
  const doubled = [startsAt, endsAt].some((at) => localTimeProblem(at) === 'doubled');
  return doubled ? 'Die nacht gaat de klok een uur terug. Kies een andere tijd.' : null;
}
