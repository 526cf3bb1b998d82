import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was at a session, and how that is known. */
export class Aanwezigheid1764000070000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table kennissessies.kennissessie add attendance_closed_at timestamptz');
    // The hourly look at what has been over for a week and was never closed.
    await db.query(`create index kennissessie_attendance_to_close on kennissessies.kennissessie (ends_at)
      where attendance_closed_at is null and status = 'COMPLETED'`);

    await db.query(`create table kennissessies.attendance (
      registration_id uuid primary key references kennissessies.registration (id) on delete cascade,
      present boolean not null,
      way text not null check (way in ('CODE','QR','JOIN','LIST')),
      -- came without having registered
      walk_in boolean not null default false,
      recorded_at timestamptz not null,
      -- null: nobody in particular; the product closed it, or the person is gone
      recorded_by uuid references leden.persoon (id) on delete set null,
      constraint only_the_list_says_absent check (present or way = 'LIST')
    )`);
    // What was known before ways were kept was written down by whoever organised it.
    await db.query(`insert into kennissessies.attendance (registration_id, present, way, recorded_at)
      select id, status = 'ATTENDED', 'LIST', since from kennissessies.registration where status in ('ATTENDED', 'NO_SHOW')`);
    await db.query(`update kennissessies.kennissessie k set attendance_closed_at = k.ends_at
      where exists (select from kennissessies.registration r
        where r.kennissessie_id = k.id and r.status in ('ATTENDED', 'NO_SHOW'))`);

    // Wrong codes of one person, so that nobody finds one by trying. In the database: the limit holds over all nodes.
    await db.query(`create table kennissessies.check_in_guess (
      persoon_id uuid primary key references leden.persoon (id) on delete cascade,
      wrong integer not null,
      since timestamptz not null
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.check_in_guess');
    await db.query('drop table kennissessies.attendance');
    await db.query('alter table kennissessies.kennissessie drop attendance_closed_at');
  }
}
