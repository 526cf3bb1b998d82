import { type AttendanceWay, attendanceRecorded, RegistrationStatus } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';

/** A seat of which something became known. */
export interface SeenSeat {
  readonly id: string;
  readonly kennissessieId: string;
  readonly persoonId: string;
}

/** What became known, and how. */
export interface Seen {
  readonly status: RegistrationStatus;
  readonly way: AttendanceWay;
  readonly walkIn?: boolean;
}

const PRESENT: Readonly<Partial<Record<RegistrationStatus, boolean>>> = {
  [RegistrationStatus.ATTENDED]: true,
  [RegistrationStatus.NO_SHOW]: false,
};

/**
 * Writes down who was there. Part of the transaction that decided so, behind the lock on the session. The seat stays a
 * seat, so no count changes.
 */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** `actorId` is who did it: the person, or whoever organises it. */
  async run(tx: Tx, seats: readonly SeenSeat[], seen: Seen, actorId: string): Promise<void> {
    if (seats.length === 0) return;
    const now = this.clock.now();
    const ids = seats.map(({ id }) => id);
    const present = PRESENT[seen.status] ?? null;
    // `since` stays when the seat was taken, or the list would jump under the hands of who ticks it.
    await tx.query('update kennissessies.registration set status = $2 where id = any($1)', [ids, seen.status]);
    if (present === null) {
      await tx.query('delete from kennissessies.attendance where registration_id = any($1)', [ids]);
    } else {
      await tx.query(
        `insert into kennissessies.attendance (registration_id, present, way, walk_in, recorded_at, recorded_by)
         select id, $2, $3, $4, $5, $6 from unnest($1::uuid[]) as r(id)
         on conflict (registration_id) do update set present = excluded.present, way = excluded.way,
           walk_in = attendance.walk_in or excluded.walk_in,
           recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
        [ids, present, seen.way, seen.walkIn ?? false, now, actorId],
      );
    }
    for (const { id, kennissessieId, persoonId } of seats) {
      await this.events.record(
        tx,
        attendanceRecorded({ registrationId: id, kennissessieId, persoonId, present }),
        actorId,
      );
    }
  }
}
