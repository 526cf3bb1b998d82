import { type Actor, Clock, type PlatformRole, VISITOR } from '@academie/kernel';
import { ActorSource } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { hashOf, isSessionToken } from '../model/tokens.js';

/**
 * Tells who is behind a session: one prepared statement by primary key. Not remembered between requests, so that a
 * session that was ended and a role that was taken away count at once, on every node.
 */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async actorOf(sessionToken: string | null): Promise<Actor> {
    if (!sessionToken || !isSessionToken(sessionToken)) return VISITOR;
    const row = await this.database.one<{ id: string; organisatie_id: string | null; roles: PlatformRole[] }>(
      `select p.id, p.organisatie_id, p.roles from leden.session s join leden.persoon p on p.id = s.persoon_id
       where s.token_hash = $1 and s.expires_at > $2`,
      [hashOf(sessionToken), this.clock.now()],
    );
    if (!row) return VISITOR;
    return { kind: 'persoon', persoonId: row.id, organisatieId: row.organisatie_id, roles: row.roles };
  }
}
