import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themas and onderwerpen, and the agenda of a period that is made of them. */
export class Kennisagenda1763000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create schema kennisagenda');
    await db.query(`create table kennisagenda.thema (
      id uuid primary key,
      slug text not null constraint thema_slug_once unique,
      name text not null,
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
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema kennisagenda cascade');
  }
}
