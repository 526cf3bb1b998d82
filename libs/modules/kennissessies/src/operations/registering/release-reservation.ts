import { NetwerkDirectory } from '@academie/contracts';
import { Clock, isId, notFound, type SignedIn } from '@academie/kernel';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayManage } from '../../kennissessies.policy.js';
import { RESERVATIONS_END_AT } from '../../model/seating/reservation.js';
import { loadForChange } from '../kennissessie-access.js';
import { HoldPlaces } from '../seats/hold-places.js';
import { lockKennissessie } from '../seats/lock-kennissessie.js';

const HELD = 'select id from kennissessies.place_hold where reservation_id = $1';

/** Places that were kept for colleagues are let go: by who kept them, by the organiser, or because it is time. */
@Injectable()
export class ReleaseReservation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly holds: HoldPlaces,
  ) {}

  /** Gives the id of the session. Throws NOT_FOUND, also when it is of somebody else. Twice changes nothing. */
  async run(actor: SignedIn, reservationId: string): Promise<string> {
    const found = isId(reservationId)
      ? await this.database.one<{ kennissessieId: string; persoonId: string }>(
          `select kennissessie_id as "kennissessieId", persoon_id as "persoonId" from kennissessies.reservation where id = $1`,
          [reservationId],
        )
      : null;
    if (!found) throw notFound();
    const { kennissessieId, persoonId } = found;
    const standing = await this.netwerken.standingOf(actor);
    await this.unitOfWork.run(async (tx) => {
      const { facts } = await loadForChange(tx, actor, standing, kennissessieId, this.clock.now());
      if (persoonId !== actor.persoonId && !mayManage(actor, facts)) throw notFound();
      const held: { id: string }[] = await tx.query(HELD, [reservationId]);
      const ids = held.map(({ id }) => id);
      await this.holds.free(tx, kennissessieId, ids, actor.persoonId);
    });
    return kennissessieId;
  }

  /** Lets go of everything that is due. Gives how many reservations had places left. */
  async runDue(): Promise<number> {
    const due = await this.database.query<{ id: string; kennissessieId: string }>(
      `select distinct v.id, v.kennissessie_id as "kennissessieId" from kennissessies.reservation v
       join kennissessies.place_hold h on h.reservation_id = v.id
       join kennissessies.kennissessie k on k.id = v.kennissessie_id where ${RESERVATIONS_END_AT} <= $1`,
      [this.clock.now()],
    );
    for (const { id, kennissessieId } of due) {
      await this.unitOfWork.run(async (tx) => {
        await lockKennissessie(tx, kennissessieId);
        const held: { id: string }[] = await tx.query(HELD, [id]);
        await this.holds.free(
          tx,
          kennissessieId,
          held.map((hold) => hold.id),
          null,
        );
      });
    }
    return due.length;
  }
}
