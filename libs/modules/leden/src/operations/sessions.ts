import { Clock, newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { daysAfter, SESSION_DAYS } from '../model/limits.js';
import { hashOf, newSessionToken } from '../model/tokens.js';

/** Where a session is started from. */
export interface SessionOrigin {
  /** What the program says it is; shown to the person in the list of their sessions. */
  readonly userAgent: string | null;
  /** The session that came with the request. It ends: a token from before signing in must not be worth more after. */
  readonly previousToken: string | null;
}

/** A session that was just started. Only now is its token known. */
export interface StartedSession {
  readonly persoonId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Starts and ends sessions; the database keeps the hash of their tokens. */
@Injectable()
export class Sessions {
  constructor(private readonly clock: Clock) {}

  async start(tx: Tx, persoonId: string, origin: SessionOrigin): Promise<StartedSession> {
    if (origin.previousToken) await this.end(tx, origin.previousToken);
    const token = newSessionToken();
    const now = this.clock.now();
    const expiresAt = daysAfter(now, SESSION_DAYS);
    await tx.query(
      `insert into leden.session (token_hash, id, persoon_id, created_at, expires_at, user_agent)
       values ($1, $2, $3, $4, $5, $6)`,
      [hashOf(token), newId(), persoonId, now, expiresAt, origin.userAgent?.slice(0, 300) ?? null],
    );
    return { persoonId, token, expiresAt };
  }

  async end(tx: Tx, token: string): Promise<void> {
    await tx.query('delete from leden.session where token_hash = $1', [hashOf(token)]);
  }
}
