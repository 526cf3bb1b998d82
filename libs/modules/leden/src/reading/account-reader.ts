import type { OrganisatieSoort } from '@academie/contracts';
import { type Actor, Clock, notFound, type PlatformRole } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { Account, PersoonProfile, Session } from '../graphql/types.js';
import * as policy from '../leden.policy.js';
import { deviceOf } from '../model/device.js';
import { doelgroepenFor } from '../model/doelgroep-choice.js';
import { hashOf } from '../model/tokens.js';
import { AgendaTokens } from './agenda-tokens.js';
import { PERSOON_COLUMNS, type PersoonRow, toPersoon } from './persoon-row.js';

interface AccountRow extends PersoonRow {
  email: string;
  roles: PlatformRole[];
  thema_ids: string[];
  expertise: string[];
  agenda_version: number;
  soort: OrganisatieSoort | null;
}

/** Reads people as the API shows them: to themselves whole, to colleagues in part. */
@Injectable()
export class AccountReader {
  constructor(
    private readonly database: Database,
    private readonly agendaTokens: AgendaTokens,
    private readonly clock: Clock,
  ) {}

  /** A person's own account, in one statement. Throws NOT_FOUND when it is gone. */
  async account(persoonId: string): Promise<Account> {
    const row = await this.database.one<AccountRow>(
      `select ${PERSOON_COLUMNS}, p.email, p.roles, p.thema_ids, p.expertise, p.agenda_version, o.soort
       from leden.persoon p left join leden.organisatie o on o.id = p.organisatie_id where p.id = $1`,
      [persoonId],
    );
    if (!row) throw notFound();
    const actor: Actor = { kind: 'persoon', persoonId, organisatieId: row.organisatie_id, roles: row.roles };
    return {
      persoon: toPersoon(row),
      email: row.email,
      roles: row.roles,
      agendaUrl: this.agendaTokens.urlOf(persoonId, row.agenda_version),
      expertise: row.expertise,
      doelgroepChoices: [...doelgroepenFor(row.soort)],
      viewerCan: {
        decideAccessRequests: policy.mayDecideAccessRequests(actor),
        grantRoles: policy.mayGrantRoles(actor),
      },
      themaIds: row.thema_ids,
    };
  }

  /** What colleagues see. Null for a visitor, and when nobody has this id. */
  async profile(actor: Actor, persoonId: string): Promise<PersoonProfile | null> {
    if (!policy.maySeeProfile(actor)) return null;
    const row = await this.database.one<PersoonRow & { thema_ids: string[]; expertise: string[] }>(
      `select ${PERSOON_COLUMNS}, p.thema_ids, p.expertise from leden.persoon p where p.id = $1`,
      [persoonId],
    );
    return row && { persoon: toPersoon(row), expertise: row.expertise, themaIds: row.thema_ids };
  }

  /** The person's running sessions, newest first. */
  async sessions(persoonId: string, ownToken: string | null): Promise<Session[]> {
    const rows = await this.database.query<{
      id: string;
      created_at: Date;
      expires_at: Date;
      user_agent: string | null;
      current: boolean;
    }>(
      `select id, created_at, expires_at, user_agent, coalesce(token_hash = $3, false) as current
       from leden.session where persoon_id = $1 and expires_at > $2 order by created_at desc, id desc limit 100`,
      [persoonId, this.clock.now(), ownToken ? hashOf(ownToken) : null],
    );
    return rows.map((row) => ({
      id: row.id,
      device: deviceOf(row.user_agent),
      since: row.created_at,
      expiresAt: row.expires_at,
      current: row.current,
    }));
  }
}
