import { type MailRecipient, type PersoonCard, PersoonDirectory } from '@academie/contracts';
import type { PlatformRole } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { PERSOON_COLUMNS, type PersoonRow, toPersoon } from './persoon-row.js';

/** What the neighbours may ask about people. */
@Injectable()
export class PersonenDirectory extends PersoonDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, PersoonCard>> {
    if (ids.length === 0) return new Map();
    const sql = `select ${PERSOON_COLUMNS} from leden.persoon p where p.id = any($1)`;
    const rows = await this.database.query<PersoonRow>(sql, [ids]);
    return new Map(rows.map((row) => [row.id, toPersoon(row)]));
  }

  async recipientsOf(ids: readonly string[]): Promise<ReadonlyMap<string, MailRecipient>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string; email: string }>(
      'select id, name, email from leden.persoon where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, name, email }) => [id, { name, address: email }]));
  }

  async idByAddress(address: string): Promise<string | null> {
    const row = await this.database.one<{ id: string }>('select id from leden.persoon where email = $1', [
      address.trim().toLowerCase(),
    ]);
    return row?.id ?? null;
  }

  async withRole(role: PlatformRole): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from leden.persoon where roles @> array[$1::text] order by name, id',
      [role],
    );
    return rows.map(({ id }) => id);
  }
}
