import type { Doelgroep, OrganisatieSoort } from '@academie/contracts';
import { Clock, derivedId, type PlatformRole } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';

export interface SeedOrganisatie {
  readonly slug: string;
  readonly name: string;
  readonly soort: `${OrganisatieSoort}`;
  readonly code?: string | null;
  readonly provincie?: string | null;
  readonly regio?: string | null;
  readonly inwoners?: number | null;
  readonly grootteklasse?: number | null;
  readonly domains?: readonly string[];
}

export interface SeedPersoon {
  readonly email: string;
  readonly name: string;
  readonly functie?: string | null;
  readonly doelgroep: `${Doelgroep}`;
  readonly organisatieSlug?: string | null;
  readonly roles?: readonly `${PlatformRole}`[];
  readonly themaSlugs?: readonly string[];
  readonly expertise?: readonly string[];
}

/** Fills leden with reference or demo data. */
@Injectable()
export class LedenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Facts from public registers: nobody changes them here, so the newest facts count. */
  async organisaties(organisaties: readonly SeedOrganisatie[]): Promise<void> {
    const rows = organisaties.map(({ domains, ...organisatie }) => ({
      ...organisatie,
      id: derivedId('organisatie', organisatie.slug),
      domains: domains ?? [],
    }));
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into leden.organisatie as o (id, slug, name, soort, code, provincie, regio, inwoners, grootteklasse)
         select id, slug, name, soort, code, provincie, regio, inwoners, grootteklasse
         from jsonb_to_recordset($1::jsonb) as r(id uuid, slug text, name text, soort text, code text, provincie text,
           regio text, inwoners integer, grootteklasse smallint)
         on conflict (id) do update set name = excluded.name, soort = excluded.soort, code = excluded.code,
           provincie = excluded.provincie, regio = excluded.regio, inwoners = excluded.inwoners,
           grootteklasse = excluded.grootteklasse
         where (o.name, o.soort, o.code, o.provincie, o.regio, o.inwoners, o.grootteklasse) is distinct from
           (excluded.name, excluded.soort, excluded.code, excluded.provincie, excluded.regio, excluded.inwoners,
            excluded.grootteklasse)`,
        [JSON.stringify(rows)],
      );
      // A domain that two organisations claim stays with the first.
      await tx.query(
        `insert into leden.mail_domain (domain, organisatie_id)
         select domain, r.id from jsonb_to_recordset($1::jsonb) as r(id uuid, domains text[]), unnest(r.domains) as domain
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
    });
  }

  /** People change their own profile, so those who are there stay as they are. */
  async personen(personen: readonly SeedPersoon[]): Promise<void> {
    const rows = personen.map((persoon) => ({
      id: derivedId('persoon', persoon.email),
      email: persoon.email,
      name: persoon.name,
      functie: persoon.functie ?? null,
      doelgroep: persoon.doelgroep,
      organisatie_id: persoon.organisatieSlug ? derivedId('organisatie', persoon.organisatieSlug) : null,
      roles: persoon.roles ?? [],
      thema_ids: (persoon.themaSlugs ?? []).map((slug) => derivedId('thema', slug)),
      expertise: persoon.expertise ?? [],
    }));
    await this.unitOfWork.run((tx) =>
      tx.query(
        `insert into leden.persoon (id, email, name, functie, doelgroep, organisatie_id, roles, thema_ids, expertise, created_at)
         select r.*, $2 from jsonb_to_recordset($1::jsonb) as r(id uuid, email citext, name text, functie text,
           doelgroep text, organisatie_id uuid, roles text[], thema_ids uuid[], expertise text[])
         on conflict do nothing`,
        [JSON.stringify(rows), this.clock.now()],
      ),
    );
  }
}
