import { type CertificaatCard, CertificaatDirectory, KennissessieDirectory } from '@academie/contracts';
import { type Actor, isId } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayDownload, mayMail } from '../certificaten.policy.js';
import type { Certificaat, CertificatesOfYear } from '../graphql/types.js';
import { readNumber } from '../model/certificate-number.js';

const COLUMNS = `c.id, c.number, c.kennissessie_id as "kennissessieId", c.persoon_id as "persoonId",
  c.persoon_name as "persoonName", c.title, c.organizer_name as "organizerName", c.starts_at as "startsAt",
  c.ends_at as "endsAt", c.hours::float8 as hours, c.note, c.issued_at as "issuedAt", c.withdrawn_at as "withdrawnAt"`;

type Row = Omit<Certificaat, 'viewerCan'>;

/** What a session arranged; `hours` null: nothing yet. */
export interface Regeling {
  readonly isOn: boolean;
  readonly hours: number;
  readonly note: string | null;
}

/** Reads certificates as the API shows them. */
@Injectable()
export class CertificaatReader {
  constructor(
    private readonly database: Database,
    private readonly kennissessies: KennissessieDirectory,
  ) {}

  /** The certificate with this number, for whoever was given it; null when there is none. */
  async byNumber(actor: Actor, typed: string): Promise<Certificaat | null> {
    const number = readNumber(typed);
    if (!number) return null;
    const row = await this.database.one<Row>(`select ${COLUMNS} from certificaten.certificaat c where c.number = $1`, [
      number,
    ]);
    if (!row) return null;
    const organizes = (await this.kennissessies.managedBy(actor, [row.kennissessieId])).has(row.kennissessieId);
    return withRights(actor, row, organizes);
  }

  /** The valid certificates of the actor, newest first, under the year of the session. */
  async own(actor: Actor & { kind: 'persoon' }): Promise<CertificatesOfYear[]> {
    const rows = await this.database.query<Row & { year: number }>(
      `select ${COLUMNS}, extract(year from c.starts_at at time zone 'Europe/Amsterdam')::int as year
       from certificaten.certificaat c where c.persoon_id = $1 and c.withdrawn_at is null
       order by c.starts_at desc, c.id limit 1000`,
      [actor.persoonId],
    );
    const years = [...new Set(rows.map(({ year }) => year))];
    return years.map((year) => {
      const certificaten = rows.filter((row) => row.year === year).map((row) => withRights(actor, row, false));
      return { year, hours: certificaten.reduce((sum, { hours }) => sum + hours, 0), certificaten };
    });
  }

  async regelingOf(kennissessieId: string): Promise<(Regeling & { issued: number }) | null> {
    return this.database.one(
      `select r.is_on as "isOn", r.hours::float8 as hours, r.note,
         (select count(*)::int from certificaten.certificaat c
          where c.kennissessie_id = r.kennissessie_id and c.withdrawn_at is null) as issued
       from certificaten.regeling r where r.kennissessie_id = $1`,
      [kennissessieId],
    );
  }
}

function withRights(actor: Actor, row: Row, organizes: boolean): Certificaat {
  const facts = { persoonId: row.persoonId, organizes, isValid: row.withdrawnAt === null };
  return { ...row, viewerCan: { download: mayDownload(actor, facts), mail: mayMail(actor, facts) } };
}

/** What the neighbours may ask about certificates. */
@Injectable()
export class CertificatenDirectory extends CertificaatDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async byId(certificaatId: string): Promise<CertificaatCard | null> {
    if (!isId(certificaatId)) return null;
    return this.database.one<CertificaatCard>(
      `select number, persoon_id as "persoonId", title, starts_at as "startsAt", withdrawn_at as "withdrawnAt"
       from certificaten.certificaat where id = $1`,
      [certificaatId],
    );
  }
}
