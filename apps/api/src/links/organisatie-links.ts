import type { OrganisatieCard } from '@academie/contracts';
import { AgendaOnderwerp } from '@academie/kennisagenda';
import { Kennisproduct } from '@academie/kennisbank';
import { KeptFor, PlacePool, Reservation } from '@academie/kennissessies';
import { Organisatie } from '@academie/leden';
import { LerendNetwerk } from '@academie/netwerken';
import { Opleiding } from '@academie/opleidingen';
import { type RequestScope, Scope } from '@academie/platform/access';
import { Werkgroep } from '@academie/werkgroepen';
import type { Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisatieLoader } from './loaders.js';

/** `partners` of a type that keeps the ids of its partners. */
function partnersOf(type: Type<{ partnerIds: readonly string[] }>): Type {
  @Resolver(() => type)
  class PartnersOfType {
    constructor(readonly organisaties: OrganisatieLoader) {}

    @ResolveField(() => [Organisatie])
    async partners(
      @Parent() { partnerIds }: { partnerIds: readonly string[] },
      @Scope() scope: RequestScope,
    ): Promise<OrganisatieCard[]> {
      return this.organisaties.many(scope, partnerIds);
    }
  }
  Object.defineProperty(PartnersOfType, 'name', { value: `${type.name}Partners` });
  return PartnersOfType;
}

/** Who offers an opleiding. */
@Resolver(() => Opleiding)
class OpleidingAanbieder {
  constructor(private readonly organisaties: OrganisatieLoader) {}

  @ResolveField(() => Organisatie)
  async aanbieder(@Parent() { aanbiederId }: Opleiding, @Scope() scope: RequestScope): Promise<OrganisatieCard> {
    const aanbieder = await this.organisaties.in(scope).load(aanbiederId);
    if (!aanbieder) throw new Error(`Organisatie ${aanbiederId} is referred to but does not exist`);
    return aanbieder;
  }
}

/** Who made a kennisproduct. */
@Resolver(() => Kennisproduct)
class KennisproductSource {
  constructor(private readonly organisaties: OrganisatieLoader) {}

  @ResolveField(() => Organisatie, { nullable: true })
  async source(@Parent() product: Kennisproduct, @Scope() scope: RequestScope): Promise<OrganisatieCard | null> {
    return product.sourceOrganisatieId ? this.organisaties.in(scope).load(product.sourceOrganisatieId) : null;
  }
}

/** `organisatie` of a type that keeps places for one, or tells for which a place was kept. */
function organisatieOf(type: Type<{ organisatieId: string | null }>): Type {
  @Resolver(() => type)
  class OrganisatieOfType {
    constructor(readonly organisaties: OrganisatieLoader) {}

    @ResolveField(() => Organisatie, { nullable: true })
    async organisatie(
      @Parent() { organisatieId }: { organisatieId: string | null },
      @Scope() scope: RequestScope,
    ): Promise<OrganisatieCard | null> {
      return organisatieId ? this.organisaties.in(scope).load(organisatieId) : null;
    }
  }
  Object.defineProperty(OrganisatieOfType, 'name', { value: `${type.name}Organisatie` });
  return OrganisatieOfType;
}

export const organisatieLinks = [
  ...[LerendNetwerk, Werkgroep, AgendaOnderwerp].map(partnersOf),
  OpleidingAanbieder,
  KennisproductSource,
  ...[PlacePool, KeptFor, Reservation].map(organisatieOf),
];
