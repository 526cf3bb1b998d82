import {
  type GuestInvitationCard,
  GuestInvitations,
  type KennissessieForm,
  KennissessieStatus,
  PersoonDirectory,
} from '@academie/contracts';
import { Clock, notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { GuestAnswer, GuestInvitation, GuestLink } from '../../graphql/guests/types.js';
import { canWithdraw, type GuestFacts, GuestStatus, guestStatus } from '../../model/guests/guest-state.js';
import { guestToken, readGuestToken } from '../../model/guests/guest-token.js';

interface InvitationRow extends GuestFacts {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly invitedAt: Date;
}

interface LinkRow extends InvitationRow {
  readonly kennissessieId: string;
  readonly registrationId: string | null;
  readonly invitedBy: string | null;
  readonly sessionStatus: KennissessieStatus;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly form: KennissessieForm;
  readonly location: string | null;
}

const INVITATION = `g.id, g.email, g.name, g.invited_at as "invitedAt", g.accepted_at as "acceptedAt",
  g.declined_at as "declinedAt", g.withdrawn_at as "withdrawnAt", r.status as registration`;

/** As many as a session can have invited in its life; the newest come first. */
const MOST = 1000;

/** Reads invitations: for the organiser, for whoever holds a link, and for who mails them. */
@Injectable()
export class GuestInvitationsReader extends GuestInvitations {
  constructor(
    private readonly database: Database,
    private readonly signer: Signer,
    private readonly clock: Clock,
    private readonly personen: PersoonDirectory,
  ) {
    super();
  }

  async open(invitationId: string): Promise<GuestInvitationCard | null> {
    const row = await this.one(invitationId);
    if (!row || guestStatus(row) !== GuestStatus.INVITED || !this.isOpen(row)) return null;
    return this.card(row);
  }

  async unanswered(kennissessieId: string): Promise<readonly GuestInvitationCard[]> {
    const rows = await this.database.query<InvitationRow>(
      `select ${INVITATION} from kennissessies.guest_invitation g
       left join kennissessies.registration r on r.id = g.registration_id
       where g.kennissessie_id = $1 order by g.invited_at, g.id`,
      [kennissessieId],
    );
    return rows.filter((row) => guestStatus(row) === GuestStatus.INVITED).map((row) => this.card(row));
  }

  /** Those of a session, whoever may read that. */
  async of(kennissessieId: string): Promise<GuestInvitation[]> {
    const rows = await this.database.query<InvitationRow>(
      `select ${INVITATION} from kennissessies.guest_invitation g
       left join kennissessies.registration r on r.id = g.registration_id
       where g.kennissessie_id = $1 order by g.invited_at desc, g.email limit $2`,
      [kennissessieId, MOST],
    );
    return rows.map((row) => {
      const status = guestStatus(row);
      const { id, email, name, invitedAt } = row;
      return { id, email, name, invitedAt, status, withdrawable: canWithdraw(status) };
    });
  }

  /** What the page of a link shows. Throws NOT_FOUND for a link that we did not make, and for what was withdrawn. */
  async link(token: string): Promise<GuestLink> {
    const id = readGuestToken(this.signer, token);
    const row = id ? await this.one(id) : null;
    if (!row || row.withdrawnAt) throw notFound();
    const { kennissessieId, registrationId, title, startsAt, endsAt, form, location, invitedBy } = row;
    const [account, names] = await Promise.all([
      this.personen.idByAddress(row.email),
      this.personen.byIds(invitedBy ? [invitedBy] : []),
    ]);
    return {
      ...{ kennissessieId, registrationId, title, startsAt, endsAt, form, location },
      status: guestStatus(row),
      open: this.isOpen(row),
      needsName: account === null,
      invitedBy: (invitedBy && names.get(invitedBy)?.name) || null,
    };
  }

  /** What the guest answered to what the organiser asks, in the order of the questions. */
  answersOf(registrationId: string): Promise<GuestAnswer[]> {
    return this.database.query<GuestAnswer>(
      `select a.question_id as "questionId", a.answer_values as values
       from kennissessies.answer a join kennissessies.question q on q.id = a.question_id
       where a.registration_id = $1 order by q.position`,
      [registrationId],
    );
  }

  private card({ id, email }: InvitationRow): GuestInvitationCard {
    return { id, email, path: `/kennissessies/gast/${guestToken(this.signer, id)}` };
  }

  private one(invitationId: string): Promise<LinkRow | null> {
    return this.database.one<LinkRow>(
      `select ${INVITATION}, k.id as "kennissessieId", r.id as "registrationId", g.invited_by as "invitedBy", k.status as "sessionStatus", k.title, k.starts_at as "startsAt",
         k.ends_at as "endsAt", k.form, k.location
       from kennissessies.guest_invitation g join kennissessies.kennissessie k on k.id = g.kennissessie_id
       left join kennissessies.registration r on r.id = g.registration_id where g.id = $1`,
      [invitationId],
    );
  }

  private isOpen({ sessionStatus, startsAt }: LinkRow): boolean {
    return sessionStatus === KennissessieStatus.PUBLISHED && startsAt > this.clock.now();
  }
}
