import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places that are held or kept for some, who must be approved, and how those who wait move up. */
export class KennissessiesSeating1764000030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table kennissessies.kennissessie
      -- places that nobody sits on yet but nobody else may have: offers that were made, and reservations
      add held_count integer not null default 0 check (held_count >= 0),
      add registration_closes_at timestamptz,
      add approval boolean not null default false,
      add waitlist_mode text not null default 'ORDER' check (waitlist_mode in ('ORDER','DRAW')),
      add promote_until_hours integer not null default 24 check (promote_until_hours between 0 and 336),
      add offer_minutes integer not null default 240 check (offer_minutes between 15 and 2880),
      add waitlist_threshold integer not null default 10 check (waitlist_threshold between 1 and 1000),
      add second_date_of uuid references kennissessies.kennissessie (id) on delete set null,
      add recording_promised_at timestamptz,
      drop constraint never_over_capacity,
      add constraint never_over_capacity check (registered_count + held_count <= capacity)`);
    await db.query(`create index kennissessie_second_date on kennissessies.kennissessie (second_date_of)
      where second_date_of is not null`);

    await db.query(`create table kennissessies.place_pool (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      -- the order in which somebody who belongs to several gets a place
      position integer not null,
      doelgroep text check (doelgroep in ('AMBTENAAR','BESTUURDER','RAADSLID','GRIFFIER','VNG','PARTNER')),
      organisatie_id uuid references leden.organisatie (id) on delete cascade,
      places integer not null check (places >= 1),
      -- from then on what is left is for everybody
      opens_at timestamptz,
      opened boolean not null default false,
      constraint pool_is_for_one_kind check (num_nonnulls(doelgroep, organisatie_id) = 1)
    )`);
    await db.query(`create unique index place_pool_once on kennissessies.place_pool
      (kennissessie_id, coalesce(doelgroep, organisatie_id::text))`);
    await db.query('create index place_pool_of_organisatie on kennissessies.place_pool (organisatie_id)');
    await db.query(`create index place_pool_to_open on kennissessies.place_pool (opens_at)
      where not opened and opens_at is not null`);

    await db.query(`alter table kennissessies.registration
      drop constraint registration_status_check,
      add constraint registration_status_check check (
        status in ('REQUESTED','DECLINED','REGISTERED','WAITLISTED','CANCELLED','ATTENDED','NO_SHOW')
      ),
      add pool_id uuid references kennissessies.place_pool (id) on delete set null,
      -- as the person was when they registered: who may have which place must not need a neighbour behind the lock
      add doelgroep text,
      add organisatie_id uuid references leden.organisatie (id) on delete set null,
      -- an offer passed unanswered: waits on, but is not asked again until they say that they still want to come
      add lapsed_at timestamptz,
      add decline_reason text,
      add wants_recording boolean not null default false,
      add constraint lapses_while_waiting check (lapsed_at is null or status = 'WAITLISTED'),
      add constraint declined_with_a_reason check ((status = 'DECLINED') = (decline_reason is not null))`);
    await db.query(`update kennissessies.registration r set doelgroep = p.doelgroep, organisatie_id = p.organisatie_id
      from leden.persoon p where p.id = r.persoon_id`);
    await db.query(
      `create index registration_in_pool on kennissessies.registration (pool_id) where pool_id is not null`,
    );
    await db.query('create index registration_of_organisatie on kennissessies.registration (organisatie_id)');

    await db.query(`create table kennissessies.reservation (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      organisatie_id uuid not null references leden.organisatie (id) on delete cascade,
      -- how many were asked for; what is still held are rows of place_hold
      places integer not null check (places between 1 and 20),
      created_at timestamptz not null
    )`);
    await db.query(
      'create index reservation_of_kennissessie on kennissessies.reservation (kennissessie_id, persoon_id)',
    );
    await db.query('create index reservation_of_persoon on kennissessies.reservation (persoon_id)');
    await db.query('create index reservation_of_organisatie on kennissessies.reservation (organisatie_id)');

    // One row a place: held_count is the number of rows.
    await db.query(`create table kennissessies.place_hold (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      pool_id uuid references kennissessies.place_pool (id) on delete set null,
      reservation_id uuid references kennissessies.reservation (id) on delete cascade,
      registration_id uuid constraint one_offer_at_a_time unique
        references kennissessies.registration (id) on delete cascade,
      expires_at timestamptz,
      created_at timestamptz not null,
      constraint held_for_one_reason check (num_nonnulls(reservation_id, registration_id) = 1),
      constraint offers_expire check ((registration_id is null) = (expires_at is null))
    )`);
    await db.query('create index place_hold_of_kennissessie on kennissessies.place_hold (kennissessie_id)');
    await db.query('create index place_hold_in_pool on kennissessies.place_hold (pool_id) where pool_id is not null');
    await db.query(`create index place_hold_of_reservation on kennissessies.place_hold (reservation_id)
      where reservation_id is not null`);
    await db.query(`create index place_hold_expiring on kennissessies.place_hold (expires_at)
      where expires_at is not null`);

    // Who waited for the first date and may come to the second with one press.
    await db.query(`create table kennissessies.pre_invitation (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      waiting_registration_id uuid not null references kennissessies.registration (id) on delete cascade,
      created_at timestamptz not null,
      taken_at timestamptz,
      constraint pre_invited_once unique (kennissessie_id, persoon_id)
    )`);
    await db.query('create index pre_invitation_of_persoon on kennissessies.pre_invitation (persoon_id)');
    await db.query('create index pre_invitation_of_waiting on kennissessies.pre_invitation (waiting_registration_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table kennissessies.pre_invitation, kennissessies.place_hold, kennissessies.reservation`);
    await db.query(`delete from kennissessies.registration where status in ('REQUESTED','DECLINED')`);
    await db.query(`alter table kennissessies.registration
      drop pool_id, drop doelgroep, drop organisatie_id, drop lapsed_at, drop decline_reason, drop wants_recording,
      drop constraint registration_status_check,
      add constraint registration_status_check check (
        status in ('REGISTERED','WAITLISTED','CANCELLED','ATTENDED','NO_SHOW')
      )`);
    await db.query('drop table kennissessies.place_pool');
    await db.query(`alter table kennissessies.kennissessie
      drop constraint never_over_capacity, drop held_count, drop registration_closes_at, drop approval,
      drop waitlist_mode, drop promote_until_hours, drop offer_minutes, drop waitlist_threshold, drop second_date_of,
      drop recording_promised_at, add constraint never_over_capacity check (registered_count <= capacity)`);
  }
}
