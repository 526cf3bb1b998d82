import { type Doelgroep, MembershipRole, MembershipStatus } from '@academie/contracts';
import { Clock, derivedId } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { NetwerkEntity } from '../model/netwerk.entity.js';
import { type NetwerkAccess, NetwerkStatus, type NetwerkVorm } from '../model/words.js';

export interface SeedNetwerk {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly vorm: `${NetwerkVorm}`;
  readonly access: `${NetwerkAccess}`;
  readonly themaSlugs: readonly string[];
  readonly doelgroepen: readonly `${Doelgroep}`[];
  readonly partnerSlugs?: readonly string[];
  readonly parentSlug?: string | null;
}

export interface SeedNetwerkMembership {
  readonly netwerkSlug: string;
  readonly email: string;
  readonly role: `${MembershipRole}`;
  /** Default ACTIVE. */
  readonly status?: `${MembershipStatus}`;
  /** Default now. */
  readonly since?: Date;
}

/** Fills netwerken with reference or demo data. Running it again changes nothing that people have changed. */
@Injectable()
export class NetwerkenSeeder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Parents before children. */
  async netwerken(netwerken: readonly SeedNetwerk[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const netwerk of netwerken) {
        await tx
          .createQueryBuilder()
          .insert()
          .into(NetwerkEntity)
          .values({
            id: derivedId('netwerk', netwerk.slug),
            slug: netwerk.slug,
            name: netwerk.name,
            summary: netwerk.summary,
            vorm: netwerk.vorm as NetwerkVorm,
            access: netwerk.access as NetwerkAccess,
            status: NetwerkStatus.ACTIVE,
            themaIds: netwerk.themaSlugs.map((slug) => derivedId('thema', slug)),
            doelgroepen: [...netwerk.doelgroepen] as Doelgroep[],
            partnerIds: (netwerk.partnerSlugs ?? []).map((slug) => derivedId('organisatie', slug)),
            parentId: netwerk.parentSlug ? derivedId('netwerk', netwerk.parentSlug) : null,
            createdAt: this.clock.now(),
          })
          .orIgnore()
          .execute();
      }
    });
  }

  async memberships(memberships: readonly SeedNetwerkMembership[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into netwerken.membership (id, netwerk_id, persoon_id, status, role, since)
         select id, netwerk_id, persoon_id, status, role, since
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
           as m(id, netwerk_id, persoon_id, status, role, since)
         on conflict do nothing`,
        [
          memberships.map((m) => derivedId('membership', m.netwerkSlug, m.email)),
          memberships.map((m) => derivedId('netwerk', m.netwerkSlug)),
          memberships.map((m) => derivedId('persoon', m.email)),
          memberships.map((m) => m.status ?? MembershipStatus.ACTIVE),
          memberships.map((m) => m.role),
          memberships.map((m) => m.since ?? this.clock.now()),
        ],
      );
      await tx.query(
        `update netwerken.netwerk n set member_count = c.members
         from (select netwerk_id, count(*) filter (where status = 'ACTIVE') as members from netwerken.membership group by 1) c
         where c.netwerk_id = n.id and n.member_count <> c.members`,
      );
    });
  }
}
