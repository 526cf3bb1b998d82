import { ThemaDirectory } from '@academie/contracts';
import { type Actor, notFound } from '@academie/kernel';
import { CurrentActor, Public, type RequestScope, Scope } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OpleidingCriteria } from '../reading/opleiding-conditions.js';
import { noFacets, OpleidingFacetReader } from '../reading/opleiding-facet-reader.js';
import { OpleidingReader } from '../reading/opleiding-reader.js';
import { UitvoeringLoader } from '../reading/uitvoering-loader.js';
import { OpleidingFilter } from './inputs.js';
import { Opleiding, OpleidingConnection, OpleidingFacets, Uitvoering } from './types.js';

@Resolver(() => Opleiding)
export class OpleidingenResolver {
  constructor(
    private readonly reader: OpleidingReader,
    private readonly facetReader: OpleidingFacetReader,
    private readonly uitvoeringLoader: UitvoeringLoader,
    private readonly themas: ThemaDirectory,
  ) {}

  @Public()
  @Query(() => OpleidingConnection)
  async opleidingen(
    @Args('filter', { type: () => OpleidingFilter, nullable: true }) filter: OpleidingFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Opleiding>> {
    const criteria = await this.criteriaOf(filter);
    if (!criteria) return emptyPage();
    return withTotal(info, this.reader.page(criteria, first, after), () => this.reader.count(criteria));
  }

  @Public()
  @Query(() => OpleidingFacets)
  async opleidingFacets(
    @Args('filter', { type: () => OpleidingFilter, nullable: true }) filter: OpleidingFilter | null,
  ): Promise<OpleidingFacets> {
    const criteria = await this.criteriaOf(filter);
    return criteria ? this.facetReader.facets(criteria) : noFacets();
  }

  @Public()
  @Query(() => Opleiding, { nullable: true })
  async opleiding(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Opleiding> {
    const opleiding = await this.reader.bySlug(actor, slug);
    if (!opleiding) throw notFound();
    return opleiding;
  }

  @ResolveField(() => [Uitvoering], { description: 'The coming ones first, soonest first; then the past ones.' })
  async uitvoeringen(@Parent() { id }: Opleiding, @Scope() scope: RequestScope): Promise<Uitvoering[]> {
    return (await this.uitvoeringLoader.in(scope).load(id)) ?? [];
  }

  /** null: a thema that does not exist, so nothing can be found. */
  private async criteriaOf(filter: OpleidingFilter | null): Promise<OpleidingCriteria | null> {
    if (!filter?.thema) return { ...filter };
    const thema = await this.themas.bySlug(filter.thema);
    return thema && { ...filter, themaId: thema.id };
  }
}
