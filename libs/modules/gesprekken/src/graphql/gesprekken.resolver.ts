import { parseRuimteId } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { type Connection, PageArgs, selects, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { MarkGesprekRead } from '../operations/mark-gesprek-read.js';
import { StartGesprek } from '../operations/start-gesprek.js';
import { BerichtReader } from '../reading/bericht-reader.js';
import { GesprekReader } from '../reading/gesprek-reader.js';
import { RuimteRegistry } from '../reading/ruimte-registry.js';
import { BerichtenArgs, StartGesprekInput } from './inputs.js';
import { BerichtConnection, Gesprek, GesprekConnection } from './types.js';

@Resolver(() => Gesprek)
export class GesprekkenResolver {
  constructor(
    private readonly ruimtes: RuimteRegistry,
    private readonly reader: GesprekReader,
    private readonly berichtReader: BerichtReader,
    private readonly startGesprekOperation: StartGesprek,
    private readonly markGesprekReadOperation: MarkGesprekRead,
  ) {}

  @SignedInOnly()
  @Query(() => GesprekConnection, { description: 'The gesprekken of a ruimte, the liveliest first.' })
  async gesprekken(
    @CurrentPersoon() actor: SignedIn,
    @Args('ruimteId', { type: () => ID }) ruimteId: string,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Gesprek>> {
    const ruimte = parseRuimteId(ruimteId);
    const entrance = await this.ruimtes.enter(actor, ruimte);
    const page = this.reader.inRuimte(actor, ruimte, entrance, first, after);
    return withTotal(info, page, () => this.reader.countInRuimte(ruimte));
  }

  @SignedInOnly()
  @Query(() => GesprekConnection, {
    description: 'Gesprekken with something unread, in all ruimtes that the reader takes part in; the liveliest first.',
  })
  async unreadGesprekken(
    @CurrentPersoon() actor: SignedIn,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Gesprek>> {
    const entrances = await this.ruimtes.enterEach(actor, await this.ruimtes.ruimtesOf(actor.persoonId));
    const page = this.reader.unread(actor, entrances, first, after);
    return withTotal(info, page, () => this.reader.countUnread(actor, entrances));
  }

  @SignedInOnly()
  @Query(() => Gesprek, { nullable: true })
  async gesprek(@CurrentPersoon() actor: SignedIn, @Args('id', { type: () => ID }) id: string): Promise<Gesprek> {
    return this.reader.get(actor, id);
  }

  @ResolveField(() => BerichtConnection, { description: 'Oldest first; `around` centres on one bericht.' })
  async berichten(
    @Parent() { id, rights }: Gesprek,
    @CurrentActor() actor: SignedIn,
    @Args() { first, after, before, around }: BerichtenArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BerichtConnection> {
    const [stretch, totalCount] = await Promise.all([
      this.berichtReader.stretch(actor, id, rights, first, { after, before, around }),
      selects(info, 'totalCount') ? this.berichtReader.count(id) : 0,
    ]);
    return { ...stretch, totalCount };
  }

  @SignedInOnly()
  @Mutation(() => Gesprek)
  async startGesprek(@CurrentPersoon() actor: SignedIn, @Args('input') input: StartGesprekInput): Promise<Gesprek> {
    return this.reader.get(actor, await this.startGesprekOperation.run(actor, input));
  }

  @SignedInOnly()
  @Mutation(() => Gesprek, { description: 'Moves the mark forward, never back.' })
  async markGesprekRead(
    @CurrentPersoon() actor: SignedIn,
    @Args('gesprekId', { type: () => ID }) gesprekId: string,
    @Args('upToBerichtId', { type: () => ID }) upToBerichtId: string,
  ): Promise<Gesprek> {
    await this.markGesprekReadOperation.run(actor, gesprekId, upToBerichtId);
    return this.reader.get(actor, gesprekId);
  }
}
