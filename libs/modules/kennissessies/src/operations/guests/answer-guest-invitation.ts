import { GuestDirectory, SeatKeeping } from '@academie/contracts';
import { Clock, notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { GuestInvitationEntity } from '../../model/guests/guest-invitation.entity.js';
import { readGuestToken } from '../../model/guests/guest-token.js';
import type { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { statusAt } from '../../model/kennissessie-lifecycle.js';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { givesOutPlaces, type SeatingFacts } from '../../model/seating/seating.js';
import { KeepAnswers } from '../questions/keep-answers.js';
import { LetIn } from '../seats/let-in.js';
import { lockKennissessie } from '../seats/lock-kennissessie.js';
import { seatingRefusal } from '../seats/seating-refusal.js';
import { Seekers } from '../seats/seeker.js';

interface LockedInvitation {
  readonly invitation: GuestInvitationEntity;
  readonly kennissessie: KennissessieEntity;
  readonly facts: SeatingFacts;
}

/**
 * Whoever holds the link of an invitation says whether they come, and may say otherwise until the session begins. The
 * link went to their mailbox, so an account with that address is theirs.
 */
@Injectable()
export class AnswerGuestInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly signer: Signer,
    private readonly guests: GuestDirectory,
    private readonly seekers: Seekers,
    private readonly letIn: LetIn,
    private readonly keeping: SeatKeeping,
    private readonly keepAnswers: KeepAnswers,
  ) {}

  /**
   * A seat, or the waiting list when it is full. The organiser invited them: they need no approval, and a deadline does
   * not count. Who comes already answers otherwise. Throws NOT_FOUND, INVALID_INPUT (`name`, `answers.<questionId>`), or
   * CONFLICT: NOT_OPEN, STARTED or TURNED_DOWN.
   */
  async accept(token: string, name: string, answers: readonly GivenAnswer[] = []): Promise<void> {
    const { email, invitedBy } = await this.unitOfWork.run(async (tx) => {
      const { invitation, kennissessie } = await this.load(tx, token);
      // First whether the form is right: no account is made for an answer that does not count.
      await this.keepAnswers.judge(tx, kennissessie.id, invitation.registrationId, answers);
      return invitation;
    });
    const persoonId = await this.guests.ensure({ email, name }, invitedBy);
    const seeker = await this.seekers.of(persoonId);
    await this.unitOfWork.run(async (tx) => {
      const { invitation, kennissessie, facts } = await this.load(tx, token);
      const { id: kennissessieId } = kennissessie;
      const own = await tx.getRepository(RegistrationEntity).findOneBy({ kennissessieId, persoonId });
      const session = { ...facts, id: kennissessieId, approval: false, registrationClosesAt: null };
      const { registrationId } = await this.letIn.run(tx, session, seeker, own, persoonId);
      await this.keepAnswers.run(tx, kennissessieId, registrationId, answers);
      await tx.getRepository(GuestInvitationEntity).update(invitation.id, {
        acceptedAt: this.clock.now(),
        declinedAt: null,
        registrationId,
        name: name.trim().slice(0, 200) || invitation.name,
      });
    });
  }

  /** The place that they had goes to the first who waits. Throws NOT_FOUND, or CONFLICT: NOT_OPEN or STARTED. */
  async decline(token: string): Promise<void> {
    const { id, registrationId } = await this.unitOfWork.run(async (tx) => (await this.load(tx, token)).invitation);
    const outcome = registrationId ? await this.keeping.release(registrationId) : 'already';
    if (outcome === 'too-late') throw seatingRefusal('STARTED');
    if (outcome === 'not-open') throw seatingRefusal('NOT_OPEN');
    await this.unitOfWork.run((tx) =>
      tx.getRepository(GuestInvitationEntity).update(id, { declinedAt: this.clock.now() }),
    );
  }

  /** The invitation behind the lock on its session. What was withdrawn looks like what never was. */
  private async load(tx: Tx, token: string): Promise<LockedInvitation> {
    const id = readGuestToken(this.signer, token);
    const invitations = tx.getRepository(GuestInvitationEntity);
    const found = id ? await invitations.findOneBy({ id }) : null;
    const kennissessie = found && (await lockKennissessie(tx, found.kennissessieId));
    // Read again: it may have been withdrawn while we waited for the lock.
    const invitation = found && (await invitations.findOneBy({ id: found.id }));
    if (!kennissessie || !invitation || invitation.withdrawnAt) throw notFound();
    const now = this.clock.now();
    const facts = { ...kennissessie, status: statusAt(kennissessie.status, kennissessie.endsAt, now) };
    if (!givesOutPlaces(facts, now)) throw seatingRefusal(kennissessie.startsAt <= now ? 'STARTED' : 'NOT_OPEN');
    return { invitation, kennissessie, facts };
  }
}
