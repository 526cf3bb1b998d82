import { type WerkgroepCard, WerkgroepDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

/** What the neighbours may ask about werkgroepen. */
@Injectable()
export class WerkgroepenDirectory extends WerkgroepDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byId(id: string): Promise<WerkgroepCard | null> {
    return this.database.one<WerkgroepCard>('select id, slug, name from werkgroepen.werkgroep where id = $1', [id]);
  }

  async trekkersOf(werkgroepId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select persoon_id as id from werkgroepen.membership
       where werkgroep_id = $1 and status = 'ACTIVE' and role in ('TREKKER', 'FACILITATOR')`,
      [werkgroepId],
    );
    return rows.map(({ id }) => id);
  }
}
