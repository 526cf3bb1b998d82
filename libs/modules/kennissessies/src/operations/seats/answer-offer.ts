import { Clock, conflict, type SignedIn } from '@academie/kernel';
import { Database, type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { givesOutPlaces } from '../../model/seating/seating.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { FreePlace } from './free-place.js';
import { HoldPlaces } from './hold-places.js';
import { lockedHold } from './locked-hold.js';

/** What came of an answer. `gone`: it was answered before, its time is over, or the session has begun or is off. */
export type OfferAnswer = 'taken' | 'declined' | 'gone';

/** Somebody who waited says whether they take the place that is kept for them. A no ends their waiting, too. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: KennissessieReader,
    private readonly holds: HoldPlaces,
    private readonly freePlace: FreePlace,
  ) {}

  /** For whoever holds the link that was mailed. */
  async run(offerId: string, take: boolean): Promise<OfferAnswer> {
    return this.unitOfWork.run((tx) => this.answer(tx, offerId, take));
  }

  /** On the page of the session, signed in: takes it. Throws NOT_FOUND, or CONFLICT (OFFER_GONE). */
  async takeOwn(actor: SignedIn, kennissessieId: string): Promise<string> {
    await this.reader.get(actor, kennissessieId);
    const offer = await this.database.one<{ id: string; registrationId: string }>(
      `select h.id, h.registration_id as "registrationId" from kennissessies.place_hold h
       join kennissessies.registration r on r.id = h.registration_id
       where r.kennissessie_id = $1 and r.persoon_id = $2`,
      [kennissessieId, actor.persoonId],
    );
    if (!offer || (await this.run(offer.id, true)) === 'gone') {
      throw conflict('OFFER_GONE', 'De tijd om deze plaats te nemen is voorbij. De plaats gaat naar de volgende.');
    }
    return offer.registrationId;
  }

  private async answer(tx: Tx, offerId: string, take: boolean): Promise<OfferAnswer> {
    const now = this.clock.now();
    const hold = await lockedHold(tx, offerId);
    if (!hold?.registrationId || !hold.expiresAt || hold.expiresAt <= now) return 'gone';
    const { kennissessie } = hold;
    const status = statusAt(kennissessie.status, kennissessie.endsAt, now);
    if (!givesOutPlaces({ ...kennissessie, status }, now)) return 'gone';
    const own = await tx.getRepository(RegistrationEntity).findOneByOrFail({ id: hold.registrationId });
    if (!take) {
      await this.freePlace.run(tx, own, own.persoonId);
      return 'declined';
    }
    await this.holds.toSeat(tx, hold, own, own, { from: 'offer', actorId: own.persoonId });
    return 'taken';
  }
}
