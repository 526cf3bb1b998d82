import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { ReleaseReservation } from '../operations/registering/release-reservation.js';
import { lockKennissessie } from '../operations/seats/lock-kennissessie.js';
import { PassOnOffer } from '../operations/seats/pass-on-offer.js';
import { PromoteWaiting } from '../operations/seats/promote-waiting.js';

/**
 * What time alone changes about places: offers of which the own job was lost, places kept for some that are for everybody
 * now, reservations that end. Each step is done behind the lock and finds nothing the second time, so several workers may
 * come by at once.
 */
@Injectable()
export class KeepPlaces {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly passOn: PassOnOffer,
    private readonly reservations: ReleaseReservation,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  async run(): Promise<void> {
    await this.passOnOffers();
    await this.openPools();
    await this.reservations.runDue();
  }

  private async passOnOffers(): Promise<void> {
    const expired = await this.database.query<{ id: string }>(
      'select id from kennissessies.place_hold where expires_at <= $1 order by expires_at, id limit 500',
      [this.clock.now()],
    );
    for (const { id } of expired) await this.passOn.run(id);
  }

  private async openPools(): Promise<void> {
    const now = this.clock.now();
    const opening = await this.database.query<{ id: string }>(
      `select distinct kennissessie_id as id from kennissessies.place_pool where not opened and opens_at <= $1`,
      [now],
    );
    for (const { id } of opening) {
      await this.unitOfWork.run(async (tx) => {
        await lockKennissessie(tx, id);
        await tx.query(
          'update kennissessies.place_pool set opened = true where kennissessie_id = $1 and opens_at <= $2',
          [id, now],
        );
        await this.promoteWaiting.run(tx, id, null);
      });
    }
  }
}
