import { RegistrationStatus, seatTaken, waitlistJoined, waitlistPassedThreshold } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import type { RegistrationEntity } from '../../model/registration.entity.js';
import { decidePlaces } from '../../model/seating/room.js';
import { changeCounts, nextInLine } from './counts.js';
import { loadRoom } from './load-room.js';
import { PromoteWaiting } from './promote-waiting.js';
import { saveRegistration } from './save-registration.js';
import type { SeekingPersoon } from './seeker.js';

/** What somebody got. */
export interface TakenPlace {
  readonly registrationId: string;
  readonly status: RegistrationStatus.REGISTERED | RegistrationStatus.WAITLISTED;
}

/**
 * Gives somebody a seat, or a place on the waiting list when no place that they may have is free. Part of the
 * transaction that decided that they may come, behind the lock on the session. `own` is their registration so far: none,
 * cancelled, requested, or waiting after an offer that passed.
 */
@Injectable()
export class TakePlace {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** `actorId` is who did it: the person, or whoever acted for them. */
  async run(
    tx: Tx,
    kennissessieId: string,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
    actorId: string | null,
  ): Promise<TakenPlace> {
    const now = this.clock.now();
    let room = await loadRoom(tx, kennissessieId, now);
    // A place that time alone set free (a pool that opened) is for those who wait, before anybody new.
    if (room.waiting > 0 && (room.capacity === null || room.taken < room.capacity)) {
      await this.promoteWaiting.run(tx, kennissessieId, actorId);
      room = await loadRoom(tx, kennissessieId, now);
    }
    const waited = own?.status === RegistrationStatus.WAITLISTED;
    const [place] = decidePlaces(room, [seeker]);
    const { persoonId } = seeker;

    if (place) {
      await changeCounts(tx, kennissessieId, { registered: 1, waiting: waited ? -1 : 0 });
      const status = RegistrationStatus.REGISTERED;
      const standing = { status, since: now, poolId: place.poolId } as const;
      const registrationId = await saveRegistration(tx, kennissessieId, seeker, own, standing);
      await this.events.record(tx, seatTaken({ registrationId, kennissessieId, persoonId }), actorId);
      return { registrationId, status };
    }

    const waitlistNumber = await nextInLine(tx, kennissessieId);
    await changeCounts(tx, kennissessieId, { waiting: waited ? 0 : 1 });
    const status = RegistrationStatus.WAITLISTED;
    const standing = { status, since: now, waitlistNumber } as const;
    const registrationId = await saveRegistration(tx, kennissessieId, seeker, own, standing);
    await this.events.record(tx, waitlistJoined({ registrationId, kennissessieId, persoonId }), actorId);
    if (!waited && room.waiting + 1 === room.threshold) {
      await this.events.record(tx, waitlistPassedThreshold({ kennissessieId, waiting: room.threshold }), actorId);
    }
    return { registrationId, status };
  }
}
