import { AttendanceWay, NetwerkDirectory, PersoonDirectory, RegistrationStatus } from '@academie/contracts';
import { Clock, conflict, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { decideWalkIn } from '../model/attendance.js';
import type { KennissessieEntity } from '../model/kennissessie.entity.js';
import { RegistrationEntity } from '../model/registration.entity.js';
import { isSeated } from '../model/seating.js';
import { attendanceRefusal } from './attendance-refusal.js';
import { loadToManage } from './kennissessie-access.js';
import { RecordAttendance } from './record-attendance.js';

/** Somebody stands at the door without a seat, and the organiser lets them in. */
@Injectable()
export class AddWalkIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
    private readonly record: RecordAttendance,
  ) {}

  /**
   * Gives the id of the registration. In a full session only with `makeRoom`: then the session gets one place more, so
   * that the count of seats stays true. Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (nobody has this address) or
   * CONFLICT: FULL, NOT_OPEN or TOO_EARLY.
   */
  async run(actor: SignedIn, kennissessieId: string, email: string, makeRoom: boolean): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const persoonId = await this.personen.idByAddress(email.trim());
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (!persoonId) {
        const message = 'Wij kennen dit mailadres niet. Vraag met welk adres deze persoon inlogt.';
        throw invalidInput([{ path: 'email', message }]);
      }
      const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId });
      const decision = decideWalkIn({ ...kennissessie, status: facts.status }, own?.status ?? null, now);
      if (decision.outcome === 'refused') throw attendanceRefusal(decision.reason);
      const seat = { id: own?.id ?? newId(), kennissessieId, persoonId };
      if (decision.outcome === 'already') return seat.id;
      const walkIn = !isSeated(own?.status ?? null);
      if (walkIn) await this.takeSeat(tx, kennissessie, own, seat, makeRoom);
      const seen = { status: RegistrationStatus.ATTENDED, way: AttendanceWay.LIST, walkIn };
      await this.record.run(tx, [seat], seen, actor.persoonId);
      return seat.id;
    });
  }

  private async takeSeat(
    tx: Tx,
    { id, capacity, registeredCount }: KennissessieEntity,
    own: RegistrationEntity | null,
    seat: { id: string; kennissessieId: string; persoonId: string },
    makeRoom: boolean,
  ): Promise<void> {
    if (capacity !== null && registeredCount >= capacity && !makeRoom) {
      throw conflict(
        'FULL',
        'Alle plaatsen zijn bezet. Voegt u deze persoon toe, dan krijgt de sessie er een plaats bij.',
      );
    }
    await tx.query(
      `update kennissessies.kennissessie set registered_count = registered_count + 1,
         capacity = greatest(capacity, case when capacity is not null then registered_count + 1 end),
         waitlist_count = waitlist_count - $2 where id = $1`,
      [id, own?.status === RegistrationStatus.WAITLISTED ? 1 : 0],
    );
    const row = { ...seat, status: RegistrationStatus.REGISTERED, waitlistNumber: null, since: this.clock.now() };
    await tx.getRepository(RegistrationEntity).upsert(row, ['id']);
  }
}
