import { attendanceClosed, NetwerkDirectory } from '@academie/contracts';
import { assertNever, Clock, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { type AttendanceFacts, decideClosing } from '../../model/attendance/attendance.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { loadToManage } from '../kennissessie-access.js';
import { attendanceRefusal } from './attendance-refusal.js';

/** From now on it is known who was there. Whoever had a seat and was not seen did not come. */
@Injectable()
export class CloseAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or CONFLICT: NOT_OPEN, NOT_OVER or NOTHING_RECORDED. Twice is once. */
  async run(actor: SignedIn, kennissessieId: string): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      const session = { ...kennissessie, status: facts.status };
      const decision = decideClosing(session, await recordedIn(tx, kennissessieId), now);
      switch (decision.outcome) {
        case 'refused':
          throw attendanceRefusal(decision.reason);
        case 'already':
          return;
        case 'close':
          return this.close(tx, kennissessieId, actor.persoonId);
        default:
          return assertNever(decision);
      }
    });
  }

  /** Nobody closed it. Content when there is nothing to close (any more). */
  async byItself(kennissessieId: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const kennissessie = await tx.getRepository(KennissessieEntity).findOne({
        where: { id: kennissessieId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!kennissessie) return;
      const session: AttendanceFacts = {
        ...kennissessie,
        status: statusAt(kennissessie.status, kennissessie.endsAt, now),
      };
      const decision = decideClosing(session, await recordedIn(tx, kennissessieId), now);
      if (decision.outcome === 'close') await this.close(tx, kennissessieId, null);
    });
  }

  private async close(tx: Tx, kennissessieId: string, actorId: string | null): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `with absent as (
         update kennissessies.registration set status = 'NO_SHOW'
         where kennissessie_id = $1 and status = 'REGISTERED' returning id
       )
       insert into kennissessies.attendance (registration_id, present, way, recorded_at, recorded_by)
       select id, false, 'LIST', $2, $3 from absent
       on conflict (registration_id) do update set present = false, way = 'LIST', recorded_at = $2, recorded_by = $3`,
      [kennissessieId, now, actorId],
    );
    await tx.getRepository(KennissessieEntity).update(kennissessieId, { attendanceClosedAt: now });
    await this.events.record(tx, attendanceClosed({ kennissessieId }), actorId);
  }
}

/** Of how many it is known whether they were there. */
async function recordedIn(tx: Tx, kennissessieId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query(
    `select count(*)::int as n from kennissessies.registration
     where kennissessie_id = $1 and status in ('ATTENDED', 'NO_SHOW')`,
    [kennissessieId],
  );
  return rows[0]?.n ?? 0;
}
