import { NetwerkDirectory, recordingPromised } from '@academie/contracts';
import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { givesOutPlaces } from '../../model/seating/seating.js';
import { loadToManage } from '../kennissessie-access.js';

/** Too many wait: the organiser promises them a recording. They wait on, and are marked as people who want it. */
@Injectable()
export class PromiseRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN or CONFLICT (it has begun or is off). Twice tells nobody twice. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (!givesOutPlaces(facts, now)) {
        throw conflict('TOO_LATE', 'Dit kan alleen voor het begin van een sessie die is gepubliceerd.');
      }
      if (kennissessie.recordingPromisedAt !== null) return;
      await tx.getRepository(KennissessieEntity).update(kennissessieId, { recordingPromisedAt: now });
      await tx.query(
        `update kennissessies.registration set wants_recording = true where kennissessie_id = $1 and status = 'WAITLISTED'`,
        [kennissessieId],
      );
      await this.events.record(tx, recordingPromised({ kennissessieId }), actor.persoonId);
    });
  }
}
