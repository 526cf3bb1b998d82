import { SeatLinks } from '@academie/contracts';
import { notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { SignedSeat } from '../../graphql/colleagues/types.js';
import { declineToken, readDeclineToken } from '../../model/colleagues/decline-token.js';

/** Seats by the link in a mail: for somebody who need not sign in to say that they do not come. */
@Injectable()
export class SignedSeats extends SeatLinks {
  constructor(
    private readonly database: Database,
    private readonly signer: Signer,
  ) {
    super();
  }

  declinePath(registrationId: string): string {
    return `/kennissessies/afmelden/${declineToken(this.signer, registrationId)}`;
  }

  /** The id of the registration. Throws NOT_FOUND for a link that we did not make. */
  registrationOf(token: string): string {
    const registrationId = readDeclineToken(this.signer, token);
    if (!registrationId) throw notFound();
    return registrationId;
  }

  /** What the page shows. Throws NOT_FOUND. */
  async get(token: string): Promise<SignedSeat> {
    const seat = await this.database.one<SignedSeat>(
      `select k.title, k.starts_at as "startsAt", k.ends_at as "endsAt", r.status, k.status as "sessionStatus"
       from kennissessies.registration r join kennissessies.kennissessie k on k.id = r.kennissessie_id where r.id = $1`,
      [this.registrationOf(token)],
    );
    if (!seat) throw notFound();
    return seat;
  }
}
