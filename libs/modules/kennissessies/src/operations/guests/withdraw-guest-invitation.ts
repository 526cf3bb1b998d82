import { NetwerkDirectory } from '@academie/contracts';
import { Clock, conflict, isId, notFound, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { GuestInvitationEntity } from '../../model/guests/guest-invitation.entity.js';
import { canWithdraw, GuestStatus, guestStatus } from '../../model/guests/guest-state.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { loadToManage } from '../kennissessie-access.js';

/** The organiser takes an invitation back: its link does nothing any more. */
@Injectable()
export class WithdrawGuestInvitation {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** Gives the id of the session. Twice changes nothing. Throws NOT_FOUND, FORBIDDEN, or CONFLICT: ANSWERED. */
  async run(actor: SignedIn, invitationId: string): Promise<string> {
    const found = isId(invitationId)
      ? await this.database.one<{ kennissessieId: string }>(
          'select kennissessie_id as "kennissessieId" from kennissessies.guest_invitation where id = $1',
          [invitationId],
        )
      : null;
    if (!found) throw notFound();
    const { kennissessieId } = found;
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      await loadToManage(tx, actor, standing, kennissessieId, now);
      const invitations = tx.getRepository(GuestInvitationEntity);
      const invitation = await invitations.findOneByOrFail({ id: invitationId });
      const place = invitation.registrationId
        ? await tx.getRepository(RegistrationEntity).findOneBy({ id: invitation.registrationId })
        : null;
      const status = guestStatus({ ...invitation, registration: place?.status ?? null });
      if (status === GuestStatus.WITHDRAWN) return;
      if (!canWithdraw(status)) throw conflict('ANSWERED', 'Deze gast heeft intussen ja gezegd en staat op de lijst.');
      await invitations.update(invitationId, { withdrawnAt: now });
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'guest.withdrawn',
        subject: { kind: 'kennissessie', id: kennissessieId },
        details: { invitationId },
      });
    });
    return kennissessieId;
  }
}
