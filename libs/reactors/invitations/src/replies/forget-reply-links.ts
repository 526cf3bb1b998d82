import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { ReplyLinks } from './reply-links.js';

/** Links that expired long ago are of no use to anybody. */
@Injectable()
export class ForgetReplyLinks {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly links: ReplyLinks,
  ) {}

  @Cron(CronExpression.EVERY_DAY_AT_4AM)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.links.forget();
  }
}
