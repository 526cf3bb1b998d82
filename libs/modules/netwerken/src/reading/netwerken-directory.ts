import {
  MembershipRole,
  type NetwerkCard,
  NetwerkDirectory,
  type NetwerkMembership,
  type NetwerkStanding,
} from '@academie/contracts';
import { type Actor, persoonIdOf } from '@academie/kernel';
import { SharedLook } from '@academie/platform/access';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { visibleTo } from '../netwerken.policy.js';

const CARDS = `select id, slug, name, access = 'INVITE_ONLY' as "inviteOnly" from netwerken.netwerk`;

/** What the neighbours may ask about netwerken. */
@Injectable()
export class NetwerkenDirectory extends NetwerkDirectory {
  private readonly standings = new SharedLook((actor: Actor) => this.lookUpStanding(actor));

  constructor(private readonly database: Database) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, NetwerkCard>> {
    const rows = await this.database.query<NetwerkCard>(`${CARDS} where id = any($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async bySlug(slug: string): Promise<NetwerkCard | null> {
    return this.database.one<NetwerkCard>(`${CARDS} where slug = $1`, [slug]);
  }

  standingOf(actor: Actor): Promise<NetwerkStanding> {
    return this.standings.of(actor);
  }

  private async lookUpStanding(actor: Actor): Promise<NetwerkStanding> {
    const rows = await this.database.query<{ id: string; role: MembershipRole | null; visible: boolean }>(
      `select n.id, m.role, (${visibleTo(actor)}) is true as visible from netwerken.netwerk n
       left join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1 and m.status = 'ACTIVE'
       where m.role in ('FACILITATOR', 'TREKKER') or (${visibleTo(actor)}) is not true`,
      [persoonIdOf(actor)],
    );
    return {
      leads: new Set(rows.filter(({ role }) => role !== null && role !== MembershipRole.LID).map(({ id }) => id)),
      hidden: new Set(rows.filter(({ visible }) => !visible).map(({ id }) => id)),
    };
  }

  async membershipsOf(persoonId: string): Promise<readonly NetwerkMembership[]> {
    return this.database.query<NetwerkMembership>(
      `select netwerk_id as "netwerkId", role from netwerken.membership where persoon_id = $1 and status = 'ACTIVE'`,
      [persoonId],
    );
  }

  async membersOf(netwerkId: string): Promise<readonly string[]> {
    return this.ids(
      `select persoon_id as id from netwerken.membership where netwerk_id = $1 and status = 'ACTIVE'`,
      netwerkId,
    );
  }

  async facilitatorsOf(netwerkId: string): Promise<readonly string[]> {
    return this.ids(
      `select persoon_id as id from netwerken.membership
       where netwerk_id = $1 and status = 'ACTIVE' and role in ('FACILITATOR', 'TREKKER')`,
      netwerkId,
    );
  }

  private async ids(sql: string, netwerkId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(sql, [netwerkId]);
    return rows.map(({ id }) => id);
  }
}
