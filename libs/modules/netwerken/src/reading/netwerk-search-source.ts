import { type AudienceKey, AudienceSource, ResultKind, type SearchDocument, SearchSource } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { NetwerkAccess } from '../model/words.js';
import { NetwerkenDirectory } from './netwerken-directory.js';

/** Lets netwerken be found: by everyone, or by their members alone when they are by invitation. */
@Injectable()
export class NetwerkSearchSource extends SearchSource {
  readonly kind = ResultKind.NETWERK;

  constructor(private readonly database: Database) {
    super();
  }

  async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    const rows = await this.database.query<{
      id: string;
      slug: string;
      name: string;
      summary: string;
      access: NetwerkAccess;
      thema_ids: string[];
    }>(
      `select id, slug, name, summary, access, thema_ids from netwerken.netwerk where id = any($1) and status = 'ACTIVE'`,
      [ids],
    );
    return rows.map(({ id, slug, name, summary, access, thema_ids }) => ({
      kind: this.kind,
      id,
      title: name,
      body: summary,
      url: `/netwerken/${slug}`,
      audience: access === NetwerkAccess.INVITE_ONLY ? [`netwerk:${id}`] : ['public'],
      themaIds: thema_ids,
      happensAt: null,
    }));
  }

  async allIds(): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>('select id from netwerken.netwerk');
    return rows.map(({ id }) => id);
  }
}

/** A member may find what is meant for the netwerk. */
@Injectable()
export class NetwerkAudience extends AudienceSource {
  constructor(private readonly directory: NetwerkenDirectory) {
    super();
  }

  async keysOf(actor: Actor): Promise<readonly AudienceKey[]> {
    if (actor.kind !== 'persoon') return [];
    const memberships = await this.directory.membershipsOf(actor.persoonId);
    return memberships.map(({ netwerkId }) => `netwerk:${netwerkId}` as const);
  }
}
