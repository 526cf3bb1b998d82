import { MembershipRole, MembershipStatus } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { WerkgroepEntity } from '../model/werkgroep.entity.js';
import type { WerkgroepPhase } from '../model/words.js';

export interface SeedWerkgroep {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly phase: `${WerkgroepPhase}`;
  readonly themaSlugs: readonly string[];
  readonly partnerSlugs: readonly string[];
  readonly goals?: { readonly inhoudelijk?: string | null; readonly procesmatig?: string | null };
  readonly parentSlug?: string | null;
}

export interface SeedWerkgroepMembership {
  readonly werkgroepSlug: string;
  readonly email: string;
  readonly role: `${MembershipRole}`;
  /** Default ACTIVE. */
  readonly status?: `${MembershipStatus}`;
  /** Default now. */
  readonly since?: Date;
}

/** Fills werkgroepen with reference or demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class WerkgroepenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Parents before children. */
  async werkgroepen(werkgroepen: readonly SeedWerkgroep[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const werkgroep of werkgroepen) {
        await tx
          .createQueryBuilder()
          .insert()
          .into(WerkgroepEntity)
          .values({
            id: derivedId('werkgroep', werkgroep.slug),
            slug: werkgroep.slug,
            name: werkgroep.name,
            summary: werkgroep.summary,
            phase: werkgroep.phase as WerkgroepPhase,
            themaIds: werkgroep.themaSlugs.map((slug) => derivedId('thema', slug)),
            partnerIds: werkgroep.partnerSlugs.map((slug) => derivedId('organisatie', slug)),
            goalInhoudelijk: werkgroep.goals?.inhoudelijk ?? null,
            goalProcesmatig: werkgroep.goals?.procesmatig ?? null,
            parentId: werkgroep.parentSlug ? derivedId('werkgroep', werkgroep.parentSlug) : null,
            createdAt: this.clock.now(),
          })
          .orIgnore()
          .execute();
      }
    });
  }

  async memberships(memberships: readonly SeedWerkgroepMembership[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into werkgroepen.membership (id, werkgroep_id, persoon_id, status, role, since)
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
         on conflict do nothing`,
        [
          memberships.map((m) => derivedId('membership', 'werkgroep', m.werkgroepSlug, m.email)),
          memberships.map((m) => derivedId('werkgroep', m.werkgroepSlug)),
          memberships.map((m) => derivedId('persoon', m.email)),
          memberships.map((m) => m.status ?? MembershipStatus.ACTIVE),
          memberships.map((m) => m.role),
          memberships.map((m) => m.since ?? this.clock.now()),
        ],
      );
      await tx.query(
        `update werkgroepen.werkgroep w set member_count = c.members
         from (select werkgroep_id, count(*) filter (where status = 'ACTIVE') as members
               from werkgroepen.membership group by 1) c
         where c.werkgroep_id = w.id and w.member_count <> c.members`,
      );
    });
  }
}
