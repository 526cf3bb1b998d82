import { ThemaDirectory } from '@academie/contracts';
import { notFound } from '@academie/kernel';
import { Public } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { KennisproductReader } from '../reading/kennisproduct-reader.js';
import { KennisproductFilter } from './inputs.js';
import { Kennisproduct, KennisproductConnection } from './types.js';

@Resolver(() => Kennisproduct)
export class KennisbankResolver {
  constructor(
    private readonly reader: KennisproductReader,
    private readonly themas: ThemaDirectory,
  ) {}

  @Public()
  @Query(() => KennisproductConnection, { description: 'Newest first; what has no date comes last.' })
  async kennisproducten(
    @Args('filter', { type: () => KennisproductFilter, nullable: true }) filter: KennisproductFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Kennisproduct>> {
    const thema = filter?.thema ? await this.themas.bySlug(filter.thema) : null;
    if (filter?.thema && !thema) return emptyPage();
    const criteria = { ...filter, themaId: thema?.id };
    return withTotal(info, this.reader.page(criteria, first, after), () => this.reader.count(criteria));
  }

  @Public()
  @Query(() => Kennisproduct, { nullable: true })
  async kennisproduct(@Args('slug') slug: string): Promise<Kennisproduct> {
    const kennisproduct = await this.reader.bySlug(slug);
    if (!kennisproduct) throw notFound();
    return kennisproduct;
  }
}
