import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themas and onderwerpen, the agenda of a period that is made of them, and the questions that gemeenten support. */
export class Kennisagenda1763000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema kennisagenda');
    await db.query(`create table kennisagenda.thema (
      id uuid primary key,
      slug text not null constraint thema_slug_once unique,
      name text not null,
      summary text not null default '',
      position smallint not null
    )`);
    await db.query(`create table kennisagenda.onderwerp (
      id uuid primary key,
      thema_id uuid not null references kennisagenda.thema (id) on delete cascade,
      slug text not null constraint onderwerp_slug_once unique,
      name text not null,
      position smallint not null
    )`);
    await db.query('create index onderwerp_of_thema on kennisagenda.onderwerp (thema_id, position)');

    await db.query(`create table kennisagenda.agenda (
      id uuid primary key,
      -- years, such as 2023–2028: the newest sorts last
      period text not null constraint agenda_period_once unique check (period ~ '^[0-9]{4}(–[0-9]{4})?$'),
      title text not null,
      intro text not null,
      source text
    )`);
    await db.query(`create table kennisagenda.agenda_thema (
      agenda_id uuid not null references kennisagenda.agenda (id) on delete cascade,
      thema_id uuid not null references kennisagenda.thema (id),
      summary text not null,
      position smallint not null,
      primary key (agenda_id, thema_id)
    )`);
    await db.query(`create table kennisagenda.agenda_onderwerp (
      agenda_id uuid not null,
      thema_id uuid not null,
      onderwerp_id uuid not null references kennisagenda.onderwerp (id),
      samenwerkingsvorm text not null,
      partner_ids uuid[] not null default '{}',
      -- how far the collaboration on it is; null where nobody recorded it
      stage text check (stage in ('GESIGNALEERD','GEARTICULEERD','GEAGENDEERD','GEPROGRAMMEERD','IN_ONDERZOEK','BEANTWOORD','DOORWERKING')),
      position smallint not null,
      primary key (agenda_id, onderwerp_id),
      foreign key (agenda_id, thema_id) references kennisagenda.agenda_thema (agenda_id, thema_id) on delete cascade
    )`);
    await db.query(
      'create index agenda_onderwerp_of_thema on kennisagenda.agenda_onderwerp (agenda_id, thema_id, position)',
    );

    // A question belongs to an onderwerp, not to an agenda: it outlives the period.
    await db.query(`create table kennisagenda.kennisvraag (
      id uuid primary key,
      onderwerp_id uuid not null references kennisagenda.onderwerp (id),
      slug text not null constraint kennisvraag_slug_once unique,
      question text not null,
      stage text not null check (stage in ('GESIGNALEERD','GEARTICULEERD','GEAGENDEERD','GEPROGRAMMEERD','IN_ONDERZOEK','BEANTWOORD','DOORWERKING')),
      -- title of the document it comes from, and whether we put its text into a question
      source text,
      derived boolean not null default false,
      position smallint not null,
      -- kept in the transaction that changes the support, because every reading of the agenda shows it
      support_count integer not null default 0 check (support_count >= 0)
    )`);
    await db.query('create index kennisvraag_of_onderwerp on kennisagenda.kennisvraag (onderwerp_id, position)');
    await db.query(`create table kennisagenda.kennisvraag_support (
      kennisvraag_id uuid not null references kennisagenda.kennisvraag (id) on delete cascade,
      -- a gemeente counts once, whoever of its people says it
      organisatie_id uuid not null references leden.organisatie (id) on delete cascade,
      persoon_id uuid references leden.persoon (id) on delete set null,
      since timestamptz not null,
      primary key (kennisvraag_id, organisatie_id)
    )`);
    await db.query('create index kennisvraag_support_of on kennisagenda.kennisvraag_support (organisatie_id)');
    await db.query('create index kennisvraag_support_by on kennisagenda.kennisvraag_support (persoon_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema kennisagenda cascade');
  }
}
