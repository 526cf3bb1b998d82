import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions at the one front door, and what happened to them. */
export class Loket1763000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema loket');

    // The last number of each year. Its row is locked while a number is given out, so that none is given twice.
    await db.query(
      'create table loket.number_series (year integer primary key, last integer not null check (last > 0))',
    );

    await db.query(`create table loket.leervraag (
      id uuid primary key,
      number text not null constraint leervraag_number_once unique,
      subject text not null,
      question text not null,
      thema_id uuid references kennisagenda.thema (id),
      status text not null check (status in ('SUBMITTED','IN_PROGRESS','ROUTED','ANSWERED','CLOSED')),
      outcome text check (outcome in ('BEANTWOORD','DOORVERWEZEN','MAATWERK','GEAGENDEERD')),
      asked_by uuid not null references leden.persoon (id),
      -- the adviseur who sees to it that it gets an answer
      assignee_id uuid references leden.persoon (id),
      routed_to_adviseur_id uuid references leden.persoon (id),
      routed_to_organisatie_id uuid references leden.organisatie (id),
      routed_to_netwerk_id uuid references netwerken.netwerk (id),
      route_note text,
      answer text,
      answered_by uuid references leden.persoon (id),
      submitted_at timestamptz not null,
      due_at timestamptz not null,
      taken_at timestamptz,
      answered_at timestamptz,
      closed_at timestamptz,
      constraint leervraag_one_target check (num_nonnulls(routed_to_adviseur_id, routed_to_organisatie_id, routed_to_netwerk_id) <= 1),
      constraint leervraag_waits_unassigned check ((status = 'SUBMITTED') = (assignee_id is null)),
      constraint leervraag_answer_is_whole check (num_nulls(answer, answered_by, answered_at, outcome) in (0, 4)),
      constraint leervraag_answered_when_said check ((status in ('ANSWERED','CLOSED')) = (answered_at is not null)),
      constraint leervraag_closed_when_said check ((status = 'CLOSED') = (closed_at is not null))
    )`);
    // The order of the inbox: what waits, by its deadline; below it what was answered, newest first.
    await db.query(`create index leervraag_inbox on loket.leervraag
      (coalesce(answered_at, 'infinity'::timestamptz) desc, due_at, id)`);
    await db.query('create index leervraag_of_asker on loket.leervraag (asked_by)');
    await db.query('create index leervraag_of_assignee on loket.leervraag (assignee_id)');
    await db.query(`create index leervraag_at_organisatie on loket.leervraag (routed_to_organisatie_id)
      where routed_to_organisatie_id is not null`);
    await db.query(`create index leervraag_at_netwerk on loket.leervraag (routed_to_netwerk_id)
      where routed_to_netwerk_id is not null`);
    await db.query('create index leervraag_by_thema on loket.leervraag (thema_id) where thema_id is not null');
    await db.query('create index leervraag_by_status on loket.leervraag (status, due_at)');
    await db.query(`create index leervraag_search on loket.leervraag
      using gin (to_tsvector('public.dutch_unaccent', number || ' ' || subject || ' ' || question))`);

    // What happened when, for the page that shows the asker where the question stands.
    await db.query(`create table loket.leervraag_event (
      id uuid primary key,
      leervraag_id uuid not null references loket.leervraag (id) on delete cascade,
      kind text not null check (kind in ('SUBMITTED','TAKEN','ROUTED','ANSWERED','CLOSED')),
      at timestamptz not null,
      actor_id uuid references leden.persoon (id),
      adviseur_id uuid references leden.persoon (id),
      organisatie_id uuid references leden.organisatie (id),
      netwerk_id uuid references netwerken.netwerk (id)
    )`);
    await db.query('create index leervraag_event_in_order on loket.leervraag_event (leervraag_id, at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema loket cascade');
  }
}
