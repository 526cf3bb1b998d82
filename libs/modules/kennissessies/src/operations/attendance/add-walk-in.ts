import { AttendanceWay, NetwerkDirectory, PersoonDirectory, RegistrationStatus } from '@academie/contracts';
import { Clock, conflict, invalidInput, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { decideWalkIn } from '../../model/attendance/attendance.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { isSeated } from '../../model/seating/seating.js';
import { loadToManage } from '../kennissessie-access.js';
import { changeCounts } from '../seats/counts.js';
import { saveRegistration } from '../seats/save-registration.js';
import { Seekers, type SeekingPersoon } from '../seats/seeker.js';
import { attendanceRefusal } from './attendance-refusal.js';
import { RecordAttendance } from './record-attendance.js';

const FULL = 'Alle plaatsen zijn bezet. Voegt u deze persoon toe, dan krijgt de sessie er een plaats bij.';

/** Somebody stands at the door without a seat, and the organiser lets them in. */
@Injectable()
export class AddWalkIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
    private readonly seekers: Seekers,
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
    const seeker = persoonId ? await this.seekers.of(persoonId) : null;
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { kennissessie, facts } = await loadToManage(tx, actor, standing, kennissessieId, now);
      if (!seeker) {
        const message = 'Wij kennen dit mailadres niet. Vraag met welk adres deze persoon inlogt.';
        throw invalidInput([{ path: 'email', message }]);
      }
      const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId: seeker.persoonId });
      const decision = decideWalkIn({ ...kennissessie, status: facts.status }, own?.status ?? null, now);
      if (decision.outcome === 'refused') throw attendanceRefusal(decision.reason);
      if (own && decision.outcome === 'already') return own.id;
      const walkIn = !own || !isSeated(own.status);
      const id = walkIn ? await this.takeSeat(tx, kennissessie, seeker, own, makeRoom) : own.id;
      const seen = { status: RegistrationStatus.ATTENDED, way: AttendanceWay.LIST, walkIn };
      await this.record.run(tx, [{ id, kennissessieId, persoonId: seeker.persoonId }], seen, actor.persoonId);
      return id;
    });
  }

  /** Gives the id of the registration. Whoever waits or asked to come is in now, and an offer they had is used. */
  private async takeSeat(
    tx: Tx,
    { id, capacity, registeredCount, heldCount }: KennissessieEntity,
    seeker: SeekingPersoon,
    own: RegistrationEntity | null,
    makeRoom: boolean,
  ): Promise<string> {
    const offers: unknown[] = own
      ? await tx.query(
          'with used as (delete from kennissessies.place_hold where registration_id = $1 returning id) select id from used',
          [own.id],
        )
      : [];
    const taken = registeredCount + heldCount - offers.length;
    if (capacity !== null && taken >= capacity) {
      if (!makeRoom) throw conflict('FULL', FULL);
      await tx.getRepository(KennissessieEntity).update(id, { capacity: taken + 1 });
    }
    await changeCounts(tx, id, {
      registered: 1,
      held: -offers.length,
      waiting: own?.status === RegistrationStatus.WAITLISTED ? -1 : 0,
    });
    return saveRegistration(tx, id, seeker, own, { status: RegistrationStatus.REGISTERED, since: this.clock.now() });
  }
}
