import { Clock, newId } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';

/** A change of rights, or a look into somebody else's data. */
export interface AuditEntry {
  /** The person who did it; null for the product itself. */
  readonly actorId: string | null;
  /** Stable name of what was done, for example `membership.admitted`. */
  readonly action: string;
  /** What it was done to. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** Ids and codes only, no names or addresses. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Every change of rights leaves a row, in the same transaction as the change. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    await tx.query(
      `insert into platform.audit (id, actor_id, action, subject_kind, subject_id, details, at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [
        newId(),
        entry.actorId,
        entry.action,
        entry.subject.kind,
        entry.subject.id,
        JSON.stringify(entry.details ?? {}),
        this.clock.now(),
      ],
    );
  }
}
