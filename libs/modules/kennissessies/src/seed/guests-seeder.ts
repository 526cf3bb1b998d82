import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

export interface SeedGuests {
  readonly kennissessieSlug: string;
  readonly invitedByEmail: string;
  readonly guests: readonly { readonly email: string; readonly declined: boolean }[];
}

/** Puts invitations to guests in. No mail goes out, and running it again changes nothing. */
@Injectable()
export class GuestsSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async guests(sessions: readonly SeedGuests[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { kennissessieSlug, invitedByEmail, guests } of sessions) {
        const rows = guests.map((guest) => ({ ...guest, id: derivedId('guest', kennissessieSlug, guest.email) }));
        await tx.query(
          `insert into kennissessies.guest_invitation (id, kennissessie_id, email, invited_by, invited_at, declined_at)
           select g.id, $1, g.email, (select id from leden.persoon where email = $2), $3::timestamptz - interval '2 days',
             case when g.declined then $3::timestamptz - interval '1 day' end
           from jsonb_to_recordset($4::jsonb) as g(id uuid, email text, declined boolean) on conflict do nothing`,
          [derivedId('kennissessie', kennissessieSlug), invitedByEmail, this.clock.now(), JSON.stringify(rows)],
        );
      }
    });
  }
}
