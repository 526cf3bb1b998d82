import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions without a date, and who wants to come when there is one. */
export class KennissessiesIdeeen1764000041000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table kennissessies.sessie_idee (
      id uuid primary key,
      title text not null,
      summary text not null,
      thema_ids uuid[] not null,
      doelgroepen text[] not null,
      netwerk_id uuid references netwerken.netwerk (id),
      organizer_id uuid not null references leden.persoon (id),
      status text not null check (status in ('OPEN','PLANNED','WITHDRAWN')),
      -- the session it became; a draft as long as the status is OPEN
      kennissessie_id uuid unique references kennissessies.kennissessie (id) on delete set null,
      -- kept in the transaction that changes an interest, because every list shows it
      interested_count integer not null default 0 check (interested_count >= 0),
      -- never given twice, so the order of the list is the order of asking
      last_interest_number bigint not null default 0,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`);
    // The newest first; the rest is found by who may see it.
    await db.query(`create index sessie_idee_open on kennissessies.sessie_idee (created_at desc, id desc)
      where status = 'OPEN'`);
    await db.query(
      'create index sessie_idee_of_netwerk on kennissessies.sessie_idee (netwerk_id) where netwerk_id is not null',
    );

    await db.query(`create table kennissessies.belangstelling (
      idee_id uuid not null references kennissessies.sessie_idee (id) on delete cascade,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      -- which reserved places they may have, as with a registration
      doelgroep text,
      organisatie_id uuid references leden.organisatie (id) on delete set null,
      -- register me when there is a date, or only tell me
      wish text not null check (wish in ('REGISTER','TELL')),
      number bigint not null,
      since timestamptz not null,
      primary key (idee_id, persoon_id),
      constraint belangstelling_in_order unique (idee_id, number)
    )`);
    await db.query('create index belangstelling_of_persoon on kennissessies.belangstelling (persoon_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kennissessies.belangstelling');
    await db.query('drop table kennissessies.sessie_idee');
  }
}
