import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';

/**
 * Writes down that sessions are over. Readers and rules know it from the clock already; nobody acts upon it, so no event
 * is recorded. One statement that finds nothing the second time, so several workers may come by at once.
 */
@Injectable()
export class CompleteKennissessies {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Cron(CronExpression.EVERY_5_MINUTES)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  /** Gives the ids of those that were completed. */
  async run(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update kennissessies.kennissessie set status = 'COMPLETED' where status = 'PUBLISHED' and ends_at <= $1 returning id`,
      [this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }
}
