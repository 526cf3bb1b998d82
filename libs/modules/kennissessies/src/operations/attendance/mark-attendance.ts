import { AttendanceWay, NetwerkDirectory, type RegistrationStatus } from '@academie/contracts';
import { Clock, notFound, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { AttendanceMark, decideMark, STATUS_OF } from '../../model/attendance/attendance.js';
import { loadToManage } from '../kennissessie-access.js';
import { attendanceRefusal } from './attendance-refusal.js';
import { RecordAttendance, type SeenSeat } from './record-attendance.js';

type SeatRow = SeenSeat & { readonly status: RegistrationStatus };

/** The organiser ticks on the list who is there and who is not, and puts right what was wrong. */
@Injectable()
export class MarkAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly record: RecordAttendance,
  ) {}

  /** Throws NOT_FOUND (also: no registration of this session), FORBIDDEN, or CONFLICT with the reason. */
  async run(
    actor: SignedIn,
    kennissessieId: string,
    registrationIds: readonly string[],
    mark: AttendanceMark,
  ): Promise<void> {
    const ids = [...new Set(registrationIds)];
    await this.change(actor, kennissessieId, mark, async (tx) => {
      const seats = await seatsOf(tx, kennissessieId, 'and id = any($2)', [ids]);
      if (seats.length !== ids.length) throw notFound();
      return seats;
    });
  }

  /** Everyone of whom nothing is known did not come. Gives the ids of their registrations, so that it can be undone. */
  async restAbsent(actor: SignedIn, kennissessieId: string): Promise<readonly string[]> {
    return this.change(actor, kennissessieId, AttendanceMark.ABSENT, (tx) =>
      seatsOf(tx, kennissessieId, `and status = 'REGISTERED'`, []),
    );
  }

  private async change(
    actor: SignedIn,
    kennissessieId: string,
    mark: AttendanceMark,
    find: (tx: Tx) => Promise<readonly SeatRow[]>,
  ): Promise<readonly string[]> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      const changed: SeatRow[] = [];
      for (const seat of await find(tx)) {
        const decision = decideMark({ ...kennissessie, status: facts.status }, seat.status, mark, now);
        if (decision.outcome === 'refused') throw attendanceRefusal(decision.reason);
        if (decision.outcome === 'set') changed.push(seat);
      }
      await this.record.run(tx, changed, { status: STATUS_OF[mark], way: AttendanceWay.LIST }, actor.persoonId);
      return changed.map(({ id }) => id);
    });
  }
}

function seatsOf(tx: Tx, kennissessieId: string, which: string, values: readonly unknown[]): Promise<SeatRow[]> {
  return tx.query(
    `select id, kennissessie_id as "kennissessieId", persoon_id as "persoonId", status
     from kennissessies.registration where kennissessie_id = $1 ${which} order by id`,
    [kennissessieId, ...values],
  );
}
