import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { HandWork } from './hand-work.js';
import { ReplyLinks } from './reply-links.js';

/** What people wrote is kept as long as an organiser may need it, and links that expired are of no use to anybody. */
@Injectable()
export class ForgetWhatIsOld {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly links: ReplyLinks,
    private readonly work: HandWork,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_4AM)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  async run(): Promise<void> {
    await this.links.forget();
    await this.work.forget();
  }
}
