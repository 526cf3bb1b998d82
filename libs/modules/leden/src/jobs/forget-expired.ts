import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { JobHandler, Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { daysAfter } from '../model/limits.js';
import { FORGET_EXPIRED } from './job-names.js';

/** Links, sessions and attempts that are of no use any more are traces of people, so they do not stay. */
@Injectable()
export class ForgetExpired extends JobHandler {
  readonly name = FORGET_EXPIRED;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.database.query('delete from leden.session where expires_at <= $1', [now]);
    await this.database.query('delete from leden.sign_in_link where expires_at <= $1', [daysAfter(now, -1)]);
    await this.database.query('delete from leden.attempt where at <= $1', [daysAfter(now, -1)]);
  }
}

/** Asks for it every night; with several nodes it is still one job. */
@Injectable()
export class ForgetExpiredNightly {
  constructor(private readonly jobs: Jobs) {}

  @Cron('17 3 * * *', { timeZone: 'Europe/Amsterdam' })
  async ask(): Promise<void> {
    await this.jobs.enqueueNow({ name: FORGET_EXPIRED }, {}, { key: 'nightly' });
  }
}
