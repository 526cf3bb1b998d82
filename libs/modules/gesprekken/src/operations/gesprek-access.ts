import type { Ruimte, RuimteKind, RuimteRights } from '@academie/contracts';
import { type Actor, isId, notFound } from '@academie/kernel';
import { Database, type Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { BerichtFacts } from '../gesprekken.policy.js';
import { GesprekEntity } from '../model/gesprek.entity.js';
import { RuimteRegistry } from '../reading/ruimte-registry.js';

/** A gesprek that the actor may read, and what else they may do there. */
export interface ReadableGesprek {
  readonly gesprekId: string;
  readonly ruimte: Ruimte;
  readonly rights: RuimteRights;
}

export interface ReadableBericht extends ReadableGesprek {
  readonly facts: BerichtFacts;
}

interface PlaceRow {
  gesprekId: string;
  kind: RuimteKind;
  ownerId: string;
}

/**
 * The one door to gesprekken, for operations and sockets alike: the gate of the ruimte is asked before any transaction
 * begins, because a gate reads over a connection of its own, and a transaction that waits for a second connection can
 * wait for ever when all connections do the same.
 */
@Injectable()
export class GesprekAccess {
  constructor(
    private readonly database: Database,
    private readonly ruimtes: RuimteRegistry,
  ) {}

  /** Throws NOT_FOUND when it is not there for this actor. */
  async gesprek(actor: Actor, gesprekId: string): Promise<ReadableGesprek> {
    if (!isId(gesprekId)) throw notFound();
    const row = await this.database.one<PlaceRow>(
      `select id as "gesprekId", ruimte_kind as kind, ruimte_owner as "ownerId" from gesprekken.gesprek where id = $1`,
      [gesprekId],
    );
    return this.readable(actor, row);
  }

  /** Throws NOT_FOUND when it is not there for this actor. */
  async bericht(actor: Actor, berichtId: string): Promise<ReadableBericht> {
    if (!isId(berichtId)) throw notFound();
    const row = await this.database.one<PlaceRow & BerichtFacts>(
      `select g.id as "gesprekId", g.ruimte_kind as kind, g.ruimte_owner as "ownerId",
              b.author_id as "authorId", b.deleted_at as "deletedAt"
       from gesprekken.bericht b join gesprekken.gesprek g on g.id = b.gesprek_id where b.id = $1`,
      [berichtId],
    );
    if (!row) throw notFound();
    return { ...(await this.readable(actor, row)), facts: { authorId: row.authorId, deletedAt: row.deletedAt } };
  }

  private async readable(actor: Actor, row: PlaceRow | null): Promise<ReadableGesprek> {
    if (!row) throw notFound();
    const ruimte: Ruimte = { kind: row.kind, ownerId: row.ownerId };
    const rights = await this.ruimtes.enter(actor, ruimte);
    return { gesprekId: row.gesprekId, ruimte, rights };
  }
}

/**
 * Locks the gesprek until the transaction ends, so that its berichten get their places one by one. The weaker lock is
 * enough, and lets others refer to the row (a read mark) in the meantime.
 */
export async function lockGesprek(tx: Tx, gesprekId: string): Promise<GesprekEntity> {
  const gesprek = await tx
    .getRepository(GesprekEntity)
    .findOne({ where: { id: gesprekId }, lock: { mode: 'for_no_key_update' } });
  if (!gesprek) throw notFound();
  return gesprek;
}
