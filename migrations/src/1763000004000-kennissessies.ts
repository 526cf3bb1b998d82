import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scheduled sessions and who has a place at them. */
export class Kennissessies1763000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema kennissessies');
    await db.query(`create table kennissessies.kennissessie (
      id uuid primary key,
      title text not null,
      summary text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      form text not null check (form in ('ONLINE','ON_SITE','HYBRID')),
      location text,
      online_url text,
      -- null: no limit
      capacity integer check (capacity >= 1),
      status text not null check (status in ('DRAFT','PUBLISHED','COMPLETED','CANCELLED')),
      thema_ids uuid[] not null,
      doelgroepen text[] not null,
      netwerk_id uuid references netwerken.netwerk (id),
      organizer_id uuid not null references leden.persoon (id),
      revision integer not null default 0,
      -- kept in the transaction that changes a registration, because every list shows them
      registered_count integer not null default 0 check (registered_count >= 0),
      waitlist_count integer not null default 0 check (waitlist_count >= 0),
      -- the number that was given last; never given twice, so the order of the waiting list is the order of asking
      last_waitlist_number bigint not null default 0,
      cancel_reason text,
      cancelled_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint never_over_capacity check (registered_count <= capacity),
      constraint ends_after_it_starts check (ends_at > starts_at),
      -- three days, one of which may have 25 hours; lists rely on it to find what is going on by its start
      constraint at_most_three_days check (ends_at - starts_at <= interval '73 hours'),
      constraint cancelled_with_a_reason check (
        (status = 'CANCELLED') = (cancel_reason is not null) and (status = 'CANCELLED') = (cancelled_at is not null)
      )
    )`);
    await db.query('create index kennissessie_by_start on kennissessies.kennissessie (starts_at, id)');
    await db.query('create index kennissessie_by_thema on kennissessies.kennissessie using gin (thema_ids)');
    await db.query(`create index kennissessie_of_netwerk on kennissessies.kennissessie (netwerk_id, starts_at)
      where netwerk_id is not null`);
    await db.query('create index kennissessie_of_organizer on kennissessies.kennissessie (organizer_id)');
    await db.query(
      `create index kennissessie_to_complete on kennissessies.kennissessie (ends_at) where status = 'PUBLISHED'`,
    );
    await db.query(`create index kennissessie_search on kennissessies.kennissessie
      using gin (to_tsvector('public.dutch_unaccent', title || ' ' || summary))`);

    await db.query(`create table kennissessies.registration (
      id uuid primary key,
      kennissessie_id uuid not null references kennissessies.kennissessie (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      status text not null check (status in ('REGISTERED','WAITLISTED','CANCELLED','ATTENDED','NO_SHOW')),
      waitlist_number bigint,
      since timestamptz not null,
      constraint registration_once unique (kennissessie_id, persoon_id),
      constraint waiting_has_a_number check ((status = 'WAITLISTED') = (waitlist_number is not null))
    )`);
    await db.query(`create unique index registration_waiting on kennissessies.registration (kennissessie_id, waitlist_number)
      where status = 'WAITLISTED'`);
    // Cancelled ones too: every list shows the reader's own registrations beside the sessions.
    await db.query('create index registration_of_persoon on kennissessies.registration (persoon_id, kennissessie_id)');
    await db.query(
      'create index registration_in_order on kennissessies.registration (kennissessie_id, status, since, id)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema kennissessies cascade');
  }
}
