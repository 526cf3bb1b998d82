import type { OrganisatieSoort } from '@academie/contracts';
import { domainOf } from '../model/mail-address.js';

/** Both a transaction and the pool can be asked. */
interface Asked {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

export interface AddressOrganisatie {
  readonly id: string;
  readonly name: string;
  readonly soort: OrganisatieSoort;
}

/** The organisation that this mail domain belongs to; null when nobody said so. */
export async function organisatieOfAddress(asked: Asked, email: string): Promise<AddressOrganisatie | null> {
  const rows = (await asked.query(
    `select o.id, o.name, o.soort from leden.mail_domain d join leden.organisatie o on o.id = d.organisatie_id
     where d.domain = $1`,
    [domainOf(email)],
  )) as AddressOrganisatie[];
  return rows[0] ?? null;
}
