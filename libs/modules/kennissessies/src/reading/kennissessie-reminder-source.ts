import { ReminderSource, type SeatToRemind } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What reminders are made from: by the start (index `kennissessie_by_start`), and the seats of one session. */
@Injectable()
export class KennissessieReminderSource extends ReminderSource {
  constructor(private readonly database: Database) {
    super();
  }

  async startingBetween(from: Date, to: Date): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from kennissessies.kennissessie where status = 'PUBLISHED' and starts_at > $1 and starts_at <= $2
       order by starts_at, id`,
      [from, to],
    );
    return rows.map(({ id }) => id);
  }

  async seatsToRemind(kennissessieId: string): Promise<readonly SeatToRemind[]> {
    return this.database.query<SeatToRemind>(
      `select id as "registrationId", persoon_id as "persoonId", since from kennissessies.registration
       where kennissessie_id = $1 and status = 'REGISTERED' order by since, id`,
      [kennissessieId],
    );
  }
}
