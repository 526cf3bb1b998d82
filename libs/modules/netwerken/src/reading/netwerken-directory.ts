import { type NetwerkCard, NetwerkDirectory, type NetwerkMembership } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the neighbours may ask about netwerken. */
@Injectable()
export class NetwerkenDirectory extends NetwerkDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, NetwerkCard>> {
    const rows = await this.database.query<NetwerkCard>(
      'select id, slug, name from netwerken.netwerk where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
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
