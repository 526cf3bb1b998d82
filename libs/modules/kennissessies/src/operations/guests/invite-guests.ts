import {
  guestInvited,
  NetwerkDirectory,
  type NetwerkStanding,
  PersoonDirectory,
  RegistrationStatus,
} from '@academie/contracts';
import { Clock, conflict, invalidInput, newId, Refusal, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { mayInviteGuests } from '../../kennissessies.policy.js';
import { MOST_ADDRESSES, type RefusedAddress, readAddresses } from '../../model/guests/addresses.js';
import { GuestInvitationEntity } from '../../model/guests/guest-invitation.entity.js';
import { GuestStatus, guestStatus } from '../../model/guests/guest-state.js';
import { RegistrationEntity } from '../../model/registration.entity.js';
import { loadToManage } from '../kennissessie-access.js';

/** Invitations that one person sends in a day; and any number that no other lock has. */
const PER_DAY = 200;
const INVITE_LOCK = 7_216_143;

/** How many were invited, and which lines were not taken. */
export interface InvitedGuests {
  readonly invited: number;
  readonly refused: readonly RefusedAddress[];
}

/** An organiser invites people by mail address: with an account or without one, also to a netwerk by invitation. */
@Injectable()
export class InviteGuests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly personen: PersoonDirectory,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, INVALID_INPUT (`emails`), RATE_LIMITED, or CONFLICT: NOT_OPEN. */
  async run(actor: SignedIn, kennissessieId: string, lines: readonly string[]): Promise<InvitedGuests> {
    const { addresses, refused } = readAddresses(lines);
    if (addresses.length + refused.length === 0) throw wrong('Vul ten minste één e-mailadres in.');
    if (addresses.length + refused.length > MOST_ADDRESSES) {
      throw wrong(`Nodig ten hoogste ${MOST_ADDRESSES} mensen tegelijk uit.`);
    }
    const standing = await this.netwerken.standingOf(actor);
    await this.unitOfWork.run((tx) => this.authorise(tx, actor, standing, kennissessieId));
    const accounts = new Map<string, string | null>();
    for (const email of addresses) accounts.set(email, await this.personen.idByAddress(email));
    return this.unitOfWork.run(async (tx) => {
      await this.authorise(tx, actor, standing, kennissessieId);
      const also: RefusedAddress[] = [];
      let invited = 0;
      for (const email of addresses) {
        const known = await tx.getRepository(GuestInvitationEntity).findOneBy({ kennissessieId, email });
        const message = await this.refusal(tx, kennissessieId, known, accounts.get(email) ?? null);
        if (message) also.push({ email, message });
        else {
          await this.invite(tx, actor, kennissessieId, email, known);
          invited += 1;
        }
      }
      if (invited > 0) await this.account(tx, actor, kennissessieId, invited);
      return { invited, refused: [...refused, ...also] };
    });
  }

  private async authorise(tx: Tx, actor: SignedIn, standing: NetwerkStanding, id: string): Promise<void> {
    const now = this.clock.now();
    const { facts } = await loadToManage(tx, actor, standing, id, now);
    if (!mayInviteGuests(actor, facts, now)) {
      throw conflict('NOT_OPEN', 'U kunt alleen gasten uitnodigen voor een sessie die nog komt.');
    }
  }

  /** Why this person is not invited; null when they are. */
  private async refusal(
    tx: Tx,
    kennissessieId: string,
    known: GuestInvitationEntity | null,
    persoonId: string | null,
  ): Promise<string | null> {
    const registrations = tx.getRepository(RegistrationEntity);
    const place = persoonId ? await registrations.findOneBy({ kennissessieId, persoonId }) : null;
    if (place && place.status !== RegistrationStatus.CANCELLED) return PLACES[place.status];
    const status = known && guestStatus({ ...known, registration: place?.status ?? null });
    return status === GuestStatus.INVITED ? 'Deze persoon is al uitgenodigd en heeft nog niet geantwoord.' : null;
  }

  private async invite(
    tx: Tx,
    actor: SignedIn,
    kennissessieId: string,
    email: string,
    known: GuestInvitationEntity | null,
  ): Promise<void> {
    const id = known?.id ?? newId();
    const fresh = { acceptedAt: null, declinedAt: null, withdrawnAt: null };
    const byPersoonId = actor.persoonId;
    await tx.getRepository(GuestInvitationEntity).upsert(
      {
        id,
        kennissessieId,
        email,
        invitedBy: byPersoonId,
        invitedAt: this.clock.now(),
        times: (known?.times ?? 0) + 1,
        ...fresh,
      },
      ['id'],
    );
    await this.events.record(tx, guestInvited({ invitationId: id, kennissessieId, byPersoonId }), byPersoonId);
  }

  /** After the writing, so that what was just invited counts too. Throws RATE_LIMITED, which takes all of it back. */
  private async account(tx: Tx, { persoonId }: SignedIn, kennissessieId: string, invited: number): Promise<void> {
    // Without the lock, invitations for two sessions at the same moment would not see one another.
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [INVITE_LOCK, persoonId]);
    const [row]: { sent: number }[] = await tx.query(
      `select coalesce(sum(times), 0)::int as sent from kennissessies.guest_invitation
       where invited_by = $1 and invited_at > $2::timestamptz - interval '1 day'`,
      [persoonId, this.clock.now()],
    );
    if ((row?.sent ?? 0) > PER_DAY) {
      throw new Refusal('RATE_LIMITED', `U kunt ${PER_DAY} gasten per dag uitnodigen. Ga morgen verder.`);
    }
    await this.audit.record(tx, {
      actorId: persoonId,
      action: 'guests.invited',
      subject: { kind: 'kennissessie', id: kennissessieId },
      details: { invited },
    });
  }
}

const HAS_SEAT = 'Deze persoon heeft al een plaats.';

const PLACES: Readonly<Record<RegistrationStatus, string | null>> = {
  REGISTERED: HAS_SEAT,
  ATTENDED: HAS_SEAT,
  NO_SHOW: HAS_SEAT,
  WAITLISTED: 'Deze persoon staat al op de wachtlijst.',
  REQUESTED: 'Deze persoon vroeg al om te komen. Beslis daarover op het tabblad Aanmelding.',
  DECLINED: 'De organisatie heeft deze persoon eerder afgewezen.',
  CANCELLED: null,
};

const wrong = (message: string) => invalidInput([{ path: 'emails', message }]);
