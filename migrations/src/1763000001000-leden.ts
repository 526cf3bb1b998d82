import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the bodies they work for, how they sign in and how strangers ask to be let in. */
export class Leden1763000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema leden');

    await db.query(`create table leden.organisatie (
      id uuid primary key,
      slug text not null constraint organisatie_slug_once unique,
      name text not null,
      soort text not null check (soort in ('GEMEENTE','VNG','KENNISINSTELLING','OPLEIDER','FINANCIER','OVERHEID','KOEPEL','PLATFORM')),
      -- CBS code of a gemeente
      code text constraint organisatie_code_once unique check (code ~ '^[0-9]{4}$'),
      provincie text,
      regio text,
      inwoners integer check (inwoners > 0),
      -- CBS size class, 1 (smallest) to 8
      grootteklasse smallint check (grootteklasse between 1 and 8),
      constraint only_gemeenten_have_a_code check (code is null or soort = 'GEMEENTE')
    )`);
    await db.query('create index organisatie_by_name on leden.organisatie (name, id)');
    // Immutable, so that an index can hold it: the plain `unaccent` depends on the search path and is not.
    await db.query(`create function leden.plain(text) returns text language sql immutable strict parallel safe
      as $$ select lower(public.unaccent('public.unaccent', $1)) $$`);
    await db.query('create index organisatie_search on leden.organisatie using gin (leden.plain(name) gin_trgm_ops)');
    await db.query('create index organisatie_of_soort on leden.organisatie (soort, name, id)');

    await db.query(`create table leden.mail_domain (
      domain citext primary key,
      organisatie_id uuid not null references leden.organisatie (id) on delete cascade
    )`);
    await db.query('create index mail_domain_of on leden.mail_domain (organisatie_id)');

    await db.query(`create table leden.persoon (
      id uuid primary key,
      email citext not null constraint persoon_email_once unique,
      name text not null,
      functie text,
      doelgroep text not null check (doelgroep in ('AMBTENAAR','BESTUURDER','RAADSLID','GRIFFIER','VNG','PARTNER')),
      organisatie_id uuid references leden.organisatie (id),
      roles text[] not null default '{}' check (roles <@ array['ADVISEUR','REDACTEUR','BEHEERDER']),
      thema_ids uuid[] not null default '{}',
      expertise text[] not null default '{}',
      -- the token of the private calendar feed is computed from this and the secret; raising it ends the old address
      agenda_version integer not null default 1,
      created_at timestamptz not null
    )`);
    await db.query('create index persoon_of_organisatie on leden.persoon (organisatie_id)');
    await db.query('create index persoon_with_role on leden.persoon using gin (roles)');

    // Tokens are stored hashed only: who reads the database cannot sign in with it.
    await db.query(`create table leden.sign_in_link (
      id uuid primary key,
      token_hash bytea not null constraint sign_in_link_token_once unique,
      email citext not null,
      purpose text not null check (purpose in ('SIGN_IN','WELCOME')),
      requested_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      check (expires_at > requested_at)
    )`);
    await db.query('create index sign_in_link_expiring on leden.sign_in_link (expires_at)');

    await db.query(`create table leden.session (
      token_hash bytea primary key,
      id uuid not null constraint session_id_once unique,
      persoon_id uuid not null references leden.persoon (id) on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      user_agent text
    )`);
    await db.query('create index session_of on leden.session (persoon_id)');
    await db.query('create index session_expiring on leden.session (expires_at)');

    // What a visitor tried, to limit how often. The key is a keyed hash: no address of a person or a computer is kept.
    await db.query(`create table leden.attempt (
      id uuid primary key,
      key bytea not null,
      at timestamptz not null
    )`);
    await db.query('create index attempt_recent on leden.attempt (key, at)');

    await db.query(`create table leden.access_request (
      id uuid primary key,
      email citext not null,
      name text not null,
      functie text not null,
      doelgroep text not null check (doelgroep in ('AMBTENAAR','BESTUURDER','RAADSLID','GRIFFIER','VNG','PARTNER')),
      organisation_name text not null,
      motivation text not null,
      requested_at timestamptz not null,
      decided_at timestamptz,
      decided_by uuid references leden.persoon (id),
      admitted boolean,
      reason text,
      check ((decided_at is null) = (admitted is null)),
      check (admitted is not false or reason is not null)
    )`);
    await db.query(
      `create unique index access_request_open_once on leden.access_request (email) where decided_at is null`,
    );
    await db.query('create index access_request_newest on leden.access_request (requested_at desc, id desc)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema leden cascade');
  }
}
