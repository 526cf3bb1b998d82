import { RegistrationStatus } from '@academie/contracts';
import { Clock, notFound } from '@academie/kernel';
import { Database, type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { decideRegistration, isSeated } from '../../model/seating/seating.js';
import { AskAfterwards } from '../questions/ask-afterwards.js';
import { FreePlace } from '../seats/free-place.js';
import { lockKennissessie } from '../seats/lock-kennissessie.js';
import { seatingRefusal } from '../seats/seating-refusal.js';
import { Seekers, type SeekingPersoon } from '../seats/seeker.js';
import { TakePlace } from '../seats/take-place.js';

interface PreInvitation {
  readonly kennissessieId: string;
  readonly persoonId: string;
  readonly waitingId: string;
}

/**
 * Somebody who waits for the first date comes to the second instead. Only a seat there ends their waiting here: who finds
 * the second date full, too, keeps their place in the line of the first.
 */
@Injectable()
export class TakeSecondDate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seekers: Seekers,
    private readonly takePlace: TakePlace,
    private readonly freePlace: FreePlace,
    private readonly askAfterwards: AskAfterwards,
  ) {}

  /** Throws NOT_FOUND, or CONFLICT as registering does. Twice changes nothing. */
  async run(preInvitationId: string): Promise<void> {
    const invited = await this.database.one<PreInvitation>(
      `select kennissessie_id as "kennissessieId", persoon_id as "persoonId", waiting_registration_id as "waitingId"
       from kennissessies.pre_invitation where id = $1`,
      [preInvitationId],
    );
    if (!invited) throw notFound();
    const seeker = await this.seekers.of(invited.persoonId);
    await this.unitOfWork.run(async (tx) => {
      const seated = await this.register(tx, invited, seeker);
      if (!seated) return;
      await tx.query('update kennissessies.pre_invitation set taken_at = coalesce(taken_at, $2) where id = $1', [
        preInvitationId,
        this.clock.now(),
      ]);
      await this.stopWaiting(tx, invited);
    });
  }

  /** True when they have a seat at the second date. */
  private async register(tx: Tx, { kennissessieId, persoonId }: PreInvitation, seeker: SeekingPersoon) {
    const now = this.clock.now();
    const kennissessie = await lockKennissessie(tx, kennissessieId);
    if (!kennissessie) throw notFound();
    const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId });
    const facts = { ...kennissessie, status: statusAt(kennissessie.status, kennissessie.endsAt, now) };
    // They were asked to come, so nobody needs to decide on them again.
    const decision = decideRegistration({ ...facts, approval: false }, own?.status ?? null, now, own?.lapsedAt != null);
    if (decision.outcome === 'refused') throw seatingRefusal(decision.reason);
    if (decision.outcome === 'already') return isSeated(own?.status ?? null);
    const { status, registrationId } = await this.takePlace.run(tx, kennissessieId, seeker, own, persoonId);
    await this.askAfterwards.run(tx, [registrationId], persoonId);
    return status === RegistrationStatus.REGISTERED;
  }

  private async stopWaiting(tx: Tx, { waitingId, persoonId }: PreInvitation): Promise<void> {
    const registrations = tx.getRepository(RegistrationEntity);
    const before = await registrations.findOneBy({ id: waitingId });
    if (!before) return;
    await lockKennissessie(tx, before.kennissessieId);
    const waiting = await registrations.findOneByOrFail({ id: waitingId });
    if (waiting.status === RegistrationStatus.WAITLISTED) await this.freePlace.run(tx, waiting, persoonId);
  }
}
