import type { OrganisatieSoort } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import type { SignInLink } from '../graphql/types.js';
import { doelgroepenFor } from '../model/doelgroep-choice.js';
import { hashOf, isLinkToken } from '../model/tokens.js';

const NOT_VALID: SignInLink = {
  valid: false,
  email: null,
  needsRegistration: false,
  organisatieName: null,
  doelgroepChoices: [],
};

/** Looks at a mailed link without using it up: a mail scanner that opens the page takes nothing away. */
@Injectable()
export class SignInLinkReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(token: string): Promise<SignInLink> {
    if (!isLinkToken(token)) return NOT_VALID;
    const row = await this.database.one<{
      email: string;
      known: boolean;
      name: string | null;
      soort: OrganisatieSoort | null;
    }>(
      `select l.email, p.id is not null as known, o.name, o.soort from leden.sign_in_link l
       left join leden.persoon p on p.email = l.email
       left join leden.mail_domain d on d.domain = split_part(l.email::text, '@', 2)::citext
       left join leden.organisatie o on o.id = coalesce(p.organisatie_id, d.organisatie_id)
       where l.token_hash = $1 and l.used_at is null and l.expires_at > $2`,
      [hashOf(token), this.clock.now()],
    );
    if (!row) return NOT_VALID;
    return {
      valid: true,
      email: row.email,
      needsRegistration: !row.known,
      organisatieName: row.name,
      doelgroepChoices: row.known ? [] : [...doelgroepenFor(row.soort)],
    };
  }
}
