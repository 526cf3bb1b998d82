import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A place that falls free is given at once until four hours before the start, unless the organiser says otherwise. With
 * a day, an offer that was made in the evening ran out in the night, and went from one sleeper to the next.
 */
export class OffersInTheLastHours1764000090000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table kennissessies.kennissessie alter promote_until_hours set default 4');
    await db.query('update kennissessies.kennissessie set promote_until_hours = 4 where promote_until_hours = 24');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table kennissessies.kennissessie alter promote_until_hours set default 24');
  }
}
