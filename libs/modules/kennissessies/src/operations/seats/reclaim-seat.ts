import { PersoonDirectory, RegistrationStatus, type SeatProspect, type SeatReclaim } from '@academie/contracts';
import { assertNever, Clock, notFound, Refusal } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { FreePlaces } from '../../model/seating/room.js';
import { decideRegistration, isActive, isSeated } from '../../model/seating/seating.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';
import { loadRoom } from './load-room.js';
import { Seekers } from './seeker.js';

/** Somebody who gave up a seat wants to come after all: they register as anybody does, and get what there is. */
@Injectable()
export class ReclaimSeat {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterForKennissessie,
    private readonly registrations: RegistrationReader,
    private readonly personen: PersoonDirectory,
    private readonly seekers: Seekers,
    private readonly clock: Clock,
  ) {}

  async run(registrationId: string): Promise<SeatReclaim> {
    const { own } = await this.load(registrationId);
    if (isActive(own.status)) return 'already';
    const persoon = (await this.personen.byIds([own.persoonId])).get(own.persoonId);
    if (!persoon) throw notFound();
    // What they may do as somebody with a role on the platform is for when they are signed in.
    const actor = { kind: 'persoon' as const, persoonId: persoon.id, organisatieId: persoon.organisatieId, roles: [] };
    try {
      await this.register.run(actor, own.kennissessieId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'INVALID_INPUT') return 'on-page';
      return error.details.reason === 'STARTED' ? 'too-late' : 'not-open';
    }
    const { status } = await this.registrations.get(registrationId);
    return status === RegistrationStatus.REGISTERED ? 'seat' : 'waiting';
  }

  async prospect(registrationId: string): Promise<SeatProspect> {
    const { own, kennissessie } = await this.load(registrationId);
    const { status, waitlistPosition } = await this.registrations.get(registrationId);
    if (isSeated(status)) return { kind: 'has-seat', position: null };
    if (status === RegistrationStatus.WAITLISTED) return { kind: 'waits', position: waitlistPosition };
    if (status === RegistrationStatus.REQUESTED) return { kind: 'asks', position: null };
    const now = this.clock.now();
    const facts = { ...kennissessie, status: statusAt(kennissessie.status, kennissessie.endsAt, now) };
    const decision = decideRegistration(facts, own.status, now);
    switch (decision.outcome) {
      case 'place': {
        const seeker = await this.seekers.of(own.persoonId);
        const room = await this.unitOfWork.run((tx) => loadRoom(tx, kennissessie.id, now));
        const isFree = new FreePlaces(room).placeFor(seeker) !== null;
        return isFree ? { kind: 'free', position: null } : { kind: 'full', position: room.waiting + 1 };
      }
      case 'ask':
        return { kind: 'asks', position: null };
      case 'already':
      case 'refused':
        return { kind: 'closed', position: null };
      default:
        return assertNever(decision);
    }
  }

  private load(registrationId: string): Promise<{ own: RegistrationEntity; kennissessie: KennissessieEntity }> {
    return this.unitOfWork.run(async (tx) => {
      const own = await tx.getRepository(RegistrationEntity).findOneBy({ id: registrationId });
      if (!own) throw notFound();
      const kennissessie = await tx.getRepository(KennissessieEntity).findOneByOrFail({ id: own.kennissessieId });
      return { own, kennissessie };
    });
  }
}
