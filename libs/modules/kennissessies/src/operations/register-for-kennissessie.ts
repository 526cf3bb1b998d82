import { NetwerkDirectory, RegistrationStatus, seatTaken, waitlistJoined } from '@academie/contracts';
import { assertNever, Clock, newId, type SignedIn } from '@academie/kernel';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { RegistrationEntity } from '../model/registration.entity.js';
import { decideRegistration } from '../model/seating.js';
import { loadForChange } from './kennissessie-access.js';
import { seatingRefusal } from './seating-refusal.js';

/** Somebody wants to come: they get a seat, or a place on the waiting list when all seats are taken. */
@Injectable()
export class RegisterForKennissessie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the registration, new or as it was. Throws NOT_FOUND, or CONFLICT: NOT_OPEN or STARTED. */
  async run(actor: SignedIn, kennissessieId: string): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { own, facts } = await loadForChange(tx, actor, standing, kennissessieId, now);
      const decision = decideRegistration(facts, own?.status ?? null, now);

      // Who registers again after cancelling keeps the registration they had, and so their appointment.
      const registrationId = own?.id ?? newId();
      const seat = { registrationId, kennissessieId, persoonId: actor.persoonId };
      switch (decision.outcome) {
        case 'refused':
          throw seatingRefusal(decision.reason);
        case 'already':
          return registrationId;
        case 'seat':
          await tx.query(
            'update kennissessies.kennissessie set registered_count = registered_count + 1 where id = $1',
            [kennissessieId],
          );
          await this.save(tx, seat, RegistrationStatus.REGISTERED, null, now);
          await this.events.record(tx, seatTaken(seat), actor.persoonId);
          return registrationId;
        case 'wait':
          await this.save(tx, seat, RegistrationStatus.WAITLISTED, await nextInLine(tx, kennissessieId), now);
          await this.events.record(tx, waitlistJoined(seat), actor.persoonId);
          return registrationId;
        default:
          return assertNever(decision);
      }
    });
  }

  private async save(
    tx: Tx,
    {
      registrationId,
      kennissessieId,
      persoonId,
    }: { registrationId: string; kennissessieId: string; persoonId: string },
    status: RegistrationStatus,
    waitlistNumber: string | null,
    since: Date,
  ): Promise<void> {
    const row = { id: registrationId, kennissessieId, persoonId, status, waitlistNumber, since };
    await tx.getRepository(RegistrationEntity).upsert(row, ['id']);
  }
}

/** The next number of the waiting list; the lock on the session makes that everybody gets another one, in order. */
async function nextInLine(tx: Tx, kennissessieId: string): Promise<string> {
  const rows: { number: string }[] = await tx.query(
    `with line as (
       update kennissessies.kennissessie
       set waitlist_count = waitlist_count + 1, last_waitlist_number = last_waitlist_number + 1
       where id = $1 returning last_waitlist_number
     ) select last_waitlist_number::text as number from line`,
    [kennissessieId],
  );
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`Kennissessie ${kennissessieId} is gone while it is locked`);
  return number;
}
