import { type AudienceKey, AudienceSource, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { WerkgroepMembershipReader } from './werkgroep-membership-reader.js';

/** Lets everybody find werkgroepen. */
@Injectable()
export class WerkgroepSearchSource extends SearchSource {
  readonly kind = ResultKind.WERKGROEP;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      slug: string;
      name: string;
      body: string;
      thema_ids: string[];
    }>(
      `select id, slug, name, concat_ws(' ', summary, goal_inhoudelijk, goal_procesmatig) as body, thema_ids
       from werkgroepen.werkgroep where id = any($1)`,
      [ids],
    );
    return rows.map(({ id, slug, name, body, thema_ids }) => ({
      kind: this.kind,
      id,
      title: name,
      body,
      url: `/werkgroepen/${slug}`,
      audience: ['public'],
      themaIds: thema_ids,
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from werkgroepen.werkgroep');
    return rows.map(({ id }) => id);
  }
}

/** A member may find what is meant for the werkgroep. */
@Injectable()
export class WerkgroepAudience extends AudienceSource {
  constructor(private readonly memberships: WerkgroepMembershipReader) {
    super();
  }

  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    if (actor.kind !== 'persoon') return [];
    const ids = await this.memberships.werkgroepIdsOf(actor.persoonId);
    return ids.map((id) => `werkgroep:${id}` as const);
  }
}
