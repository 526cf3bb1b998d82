import { KennissessieDirectory, ReminderSource } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { PlanReminders } from './plan-reminders.js';

const HOUR_MS = 3_600_000;
/** A week, and the hour that the clock may change in it. */
const LONGEST_LEAD_MS = 8 * 24 * HOUR_MS;

/**
 * Plans what comes up within the hour, for sessions that no event told of: those that were filled in by a seed or an
 * import, or came back from being called off. Planning twice is the same job.
 */
@Injectable()
export class LookAhead {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly kennissessies: KennissessieDirectory,
    private readonly source: ReminderSource,
    private readonly plan: PlanReminders,
    private readonly clock: Clock,
  ) {}

  @Cron(CronExpression.EVERY_10_MINUTES)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const ids = await this.source.startingBetween(now, new Date(now.getTime() + LONGEST_LEAD_MS));
    for (const session of (await this.kennissessies.byIds(ids)).values()) {
      await this.plan.run(session, now, new Date(now.getTime() + HOUR_MS));
    }
  }
}
