import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who registered somebody else. */
export class KennissessiesColleagues1764000042000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table kennissessies.registration
      add column registered_by uuid references leden.persoon (id) on delete set null`);
    await db.query(`create index registration_by_colleague on kennissessies.registration (registered_by, kennissessie_id)
      where registered_by is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table kennissessies.registration drop column registered_by');
  }
}
