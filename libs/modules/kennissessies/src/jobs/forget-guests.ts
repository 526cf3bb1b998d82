import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

/** Long enough for an organiser to look back. */
const DAYS = 30;

/** Forgets the addresses of people who were invited: after the session they have no purpose; who came is on the list. */
@Injectable()
export class ForgetGuests {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Cron('43 3 * * *', { timeZone: 'Europe/Amsterdam' })
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  async run(): Promise<void> {
    await this.database.query(
      `delete from kennissessies.guest_invitation g using kennissessies.kennissessie k
       where k.id = g.kennissessie_id and k.ends_at <= $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), DAYS],
    );
  }
}
