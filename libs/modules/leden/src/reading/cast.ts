import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import type { CastPersoon } from '../graphql/types.js';
import { PERSOON_COLUMNS, type PersoonRow, toPersoon } from './persoon-row.js';

/** Injection token: the addresses of the cast, given by the application. */
export const CAST_EMAILS = Symbol('CAST_EMAILS');

/** The invented people whom the demo offers for one-click sign-in. Outside the demo there are none. */
@Injectable()
export class Cast {
  readonly emails: readonly string[];

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(CAST_EMAILS) castEmails: readonly string[],
    private readonly database: Database,
  ) {
    this.emails = settings.demo ? castEmails.map((email) => email.toLowerCase()) : [];
  }

  /** In the order in which the application gave them. */
  async list(): Promise<CastPersoon[]> {
    if (this.emails.length === 0) return [];
    const rows = await this.database.query<PersoonRow & { email: string }>(
      `select ${PERSOON_COLUMNS}, p.email from leden.persoon p where p.email = any($1::citext[])
       order by array_position($1::citext[], p.email)`,
      [this.emails],
    );
    return rows.map((row) => ({ email: row.email, persoon: toPersoon(row) }));
  }
}
