import { NetwerkDirectory, placesReserved } from '@academie/contracts';
import { Clock, conflict, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MOST_RESERVED, type ReservationRefusal, reservationRefusal } from '../../model/seating/reservation.js';
import { decidePlaces } from '../../model/seating/room.js';
import { loadForChange } from '../kennissessie-access.js';
import { HoldPlaces } from '../seats/hold-places.js';
import { loadRoom } from '../seats/load-room.js';

/** Somebody keeps places for colleagues, whose names come later. */
@Injectable()
export class ReservePlaces {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly holds: HoldPlaces,
  ) {}

  /**
   * Gives the id of the reservation. Throws NOT_FOUND, INVALID_INPUT (how many), or CONFLICT: NO_ORGANISATIE, NOT_OPEN,
   * NEEDS_APPROVAL, TOO_LATE, TOO_MANY or NOT_ENOUGH_PLACES.
   */
  async run(actor: SignedIn, kennissessieId: string, places: number): Promise<string> {
    if (!Number.isInteger(places) || places < 1 || places > MOST_RESERVED) {
      throw invalidInput([{ path: 'places', message: `Kies een aantal van 1 tot en met ${MOST_RESERVED}.` }]);
    }
    const standing = await this.netwerken.standingOf(actor);
    const { persoonId, organisatieId } = actor;
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      if (organisatieId === null) {
        throw conflict('NO_ORGANISATIE', 'Vul bij uw gegevens in waar u werkt. Dan kunt u plaatsen reserveren.');
      }
      // Who will sit there is not known: only what is for everybody, or for all of the organisatie.
      const colleague = { doelgroep: null, organisatieId };
      const room = await loadRoom(tx, kennissessieId, now);
      const found = decidePlaces(
        room,
        Array.from({ length: places }, () => colleague),
      ).flatMap((place) => place ?? []);
      const held = await heldBy(tx, kennissessieId, persoonId);
      const refusal = reservationRefusal(facts, { places, held, free: found.length }, now);
      if (refusal) throw conflict(refusal, messageOf(refusal, found.length, held));

      const reservationId = newId();
      await tx.query(
        `insert into kennissessies.reservation (id, kennissessie_id, persoon_id, organisatie_id, places, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [reservationId, kennissessieId, persoonId, organisatieId, places, now],
      );
      await this.holds.hold(tx, kennissessieId, reservationId, found);
      const reserved = { reservationId, kennissessieId, persoonId, organisatieId, places };
      await this.events.record(tx, placesReserved(reserved), persoonId);
      return reservationId;
    });
  }
}

async function heldBy(tx: Tx, kennissessieId: string, persoonId: string): Promise<number> {
  const [row]: { n: number }[] = await tx.query(
    `select count(*)::int as n from kennissessies.place_hold h
     join kennissessies.reservation v on v.id = h.reservation_id where v.kennissessie_id = $1 and v.persoon_id = $2`,
    [kennissessieId, persoonId],
  );
  return row?.n ?? 0;
}

function messageOf(refusal: ReservationRefusal, free: number, held: number): string {
  switch (refusal) {
    case 'NOT_OPEN':
      return 'Deze sessie is begonnen, of gaat niet door. U kunt geen plaatsen reserveren.';
    case 'NEEDS_APPROVAL':
      return 'Bij deze sessie beslist de organisatie wie er komt. U kunt geen plaatsen reserveren.';
    case 'TOO_LATE':
      return 'Het is te laat om plaatsen te reserveren. Meld uw collega’s zelf aan.';
    case 'TOO_MANY':
      return `U kunt ten hoogste ${MOST_RESERVED} plaatsen reserveren. U hebt er al ${held}.`;
    case 'NOT_ENOUGH_PLACES':
      if (free === 0) return 'Er zijn geen plaatsen meer vrij.';
      return free === 1
        ? 'Er is nog 1 plaats vrij. Kies er minder.'
        : `Er zijn nog ${free} plaatsen vrij. Kies er minder.`;
  }
}
