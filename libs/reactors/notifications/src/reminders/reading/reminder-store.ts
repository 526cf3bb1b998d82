import type { KennissessieCard } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { EVERY_REMINDER, type ReminderChoice, type ReminderKind, wants } from '../model/reminder-kind.js';

/** What an organiser set for one session. */
export interface ReminderSetting extends ReminderChoice {
  readonly note: string | null;
}

export interface SentCount {
  readonly kind: ReminderKind;
  readonly count: number;
  readonly at: Date;
}

/** What is kept about reminders: settings, preferences, and what was sent. */
@Injectable()
export class ReminderStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async settingOf(kennissessieId: string): Promise<ReminderSetting> {
    const row = await this.database.one<ReminderSetting>(
      'select week, day, hour, note from notifications.reminder_setting where kennissessie_id = $1',
      [kennissessieId],
    );
    return row ?? { ...EVERY_REMINDER, note: null };
  }

  async saveSetting(kennissessieId: string, { week, day, hour, note }: ReminderSetting): Promise<void> {
    await this.database.query(
      `insert into notifications.reminder_setting (kennissessie_id, week, day, hour, note, changed_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (kennissessie_id) do update
       set week = excluded.week, day = excluded.day, hour = excluded.hour, note = excluded.note, changed_at = excluded.changed_at`,
      [kennissessieId, week, day, hour, note, this.clock.now()],
    );
  }

  async preferenceOf(persoonId: string): Promise<ReminderChoice> {
    const row = await this.database.one<ReminderChoice>(
      'select week, day, hour from notifications.reminder_preference where persoon_id = $1',
      [persoonId],
    );
    return row ?? EVERY_REMINDER;
  }

  /** False when there is no such person any more. */
  async savePreference(persoonId: string, { week, day, hour }: ReminderChoice): Promise<boolean> {
    const rows = await this.database.query(
      `insert into notifications.reminder_preference (persoon_id, week, day, hour)
       select id, $2, $3, $4 from leden.persoon where id = $1
       on conflict (persoon_id) do update set week = excluded.week, day = excluded.day, hour = excluded.hour
       returning persoon_id`,
      [persoonId, week, day, hour],
    );
    return rows.length > 0;
  }

  /** Who of these wants no reminder of this kind. */
  async refusers(persoonIds: readonly string[], kind: ReminderKind): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<ReminderChoice & { persoonId: string }>(
      `select persoon_id as "persoonId", week, day, hour from notifications.reminder_preference
       where persoon_id = any($1)`,
      [persoonIds],
    );
    return new Set(rows.filter((row) => !wants(row, kind)).map(({ persoonId }) => persoonId));
  }

  /** Writes down that these are reminded of this start; returns those for whom it had not been done yet. */
  async claim(
    tx: Tx,
    { id, startsAt }: KennissessieCard,
    kind: ReminderKind,
    registrationIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows: { registration_id: string }[] = await tx.query(
      `insert into notifications.reminder_sent (registration_id, kind, starts_at, kennissessie_id, sent_at)
       select unnest($1::uuid[]), $2, $3, $4, $5 on conflict do nothing returning registration_id`,
      [registrationIds, kind, startsAt, id, this.clock.now()],
    );
    return new Set(rows.map(({ registration_id }) => registration_id));
  }

  /** How many people were reminded of the session as it is planned now. */
  async sentOf({ id, startsAt }: KennissessieCard): Promise<readonly SentCount[]> {
    return this.database.query<SentCount>(
      `select kind, count(*)::int as count, min(sent_at) as at from notifications.reminder_sent
       where kennissessie_id = $1 and starts_at = $2 group by kind`,
      [id, startsAt],
    );
  }
}
