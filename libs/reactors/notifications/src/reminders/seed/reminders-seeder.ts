import { derivedId } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { ReminderKind } from '../model/reminder-kind.js';
import { dueAt } from '../model/reminder-moment.js';
import { ReminderStore } from '../reading/reminder-store.js';

export interface SeedReminderSetting {
  readonly kennissessieSlug: string;
  readonly week: boolean;
  readonly day: boolean;
  readonly hour: boolean;
  readonly note: string;
  readonly startsAt: Date;
}

/** Fills reminders with demo data: what organisers set, and that the reminder of a week before has gone out. */
@Injectable()
export class RemindersSeeder {
  constructor(
    private readonly database: Database,
    private readonly store: ReminderStore,
  ) {}

  async settings(settings: readonly SeedReminderSetting[], now: Date): Promise<void> {
    for (const { kennissessieSlug, startsAt, ...setting } of settings) {
      const id = derivedId('kennissessie', kennissessieSlug);
      await this.store.saveSetting(id, setting);
      const sentAt = dueAt(ReminderKind.WEEK, startsAt);
      if (sentAt > now) continue;
      await this.database.query(
        `insert into notifications.reminder_sent (registration_id, kind, starts_at, kennissessie_id, sent_at)
         select r.id, 'WEEK', k.starts_at, k.id, $2 from kennissessies.kennissessie k
         join kennissessies.registration r on r.kennissessie_id = k.id and r.status = 'REGISTERED'
         where k.id = $1 on conflict do nothing`,
        [id, sentAt],
      );
    }
  }
}
