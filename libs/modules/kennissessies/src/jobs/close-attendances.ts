import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { CLOSES_ITSELF_AFTER } from '../model/attendance/attendance.js';
import { CloseAttendance } from '../operations/attendance/close-attendance.js';

/**
 * A week after a session its attendance closes by itself, when anybody was recorded at all. Several workers may come by
 * at once: closing twice is closing once.
 */
@Injectable()
export class CloseAttendances {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly close: CloseAttendance,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  /** Gives the ids of the sessions that were closed. */
  async run(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select k.id from kennissessies.kennissessie k
       where k.attendance_closed_at is null and k.status = 'COMPLETED' and k.ends_at <= $1
         and exists (select from kennissessies.registration r
           where r.kennissessie_id = k.id and r.status in ('ATTENDED', 'NO_SHOW'))
       order by k.ends_at`,
      [new Date(this.clock.now().getTime() - CLOSES_ITSELF_AFTER)],
    );
    for (const { id } of rows) await this.close.byItself(id);
    return rows.map(({ id }) => id);
  }
}
