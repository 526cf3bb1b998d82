import { Clock } from '@academie/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from '../database/index.js';
import { KEPT_DAYS } from './limits.js';

/** Mail is personal data: what was handled is kept for a month, to look into what went wrong, and then thrown away. */
@Injectable()
export class ForgetInboundMail {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_3AM)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  /** Gives how many were thrown away. */
  async run(): Promise<number> {
    const rows = await this.database.query(
      `delete from platform.inbound_mail where received_at < $1::timestamptz - $2 * interval '1 day' returning id`,
      [this.clock.now(), KEPT_DAYS],
    );
    return rows.length;
  }
}
