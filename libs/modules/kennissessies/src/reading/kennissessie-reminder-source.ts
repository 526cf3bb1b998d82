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
      `select r.id as "registrationId", r.persoon_id as "persoonId", r.since from kennissessies.registration r
       where r.kennissessie_id = $1 and r.status = 'REGISTERED' and not exists (
         select from kennissessies.kennissessie_person s
         where s.kennissessie_id = r.kennissessie_id and s.role = 'SPEAKER' and s.persoon_id = r.persoon_id
       ) order by r.since, r.id`,
      [kennissessieId],
    );
  }
}
