import { type Actor, notFound, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { type Connection, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { DecideWerkgroepMembership } from '../operations/decide-werkgroep-membership.js';
import { JoinWerkgroep } from '../operations/join-werkgroep.js';
import { WerkgroepReader } from '../reading/werkgroep-reader.js';
import { Werkgroep, WerkgroepConnection } from './types.js';

@Resolver(() => Werkgroep)
export class WerkgroepenResolver {
  constructor(
    private readonly reader: WerkgroepReader,
    private readonly joinOperation: JoinWerkgroep,
    private readonly decideOperation: DecideWerkgroepMembership,
  ) {}

  @Public()
  @Query(() => WerkgroepConnection)
  async werkgroepen(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Werkgroep>> {
    return withTotal(info, this.reader.page(actor, first, after), () => this.reader.count());
  }

  @Public()
  @Query(() => Werkgroep, { nullable: true })
  async werkgroep(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Werkgroep> {
    const werkgroep = await this.reader.bySlug(actor, slug);
    if (!werkgroep) throw notFound();
    return werkgroep;
  }

  @SignedInOnly()
  @Mutation(() => Werkgroep, { description: 'Asks to take part; its trekkers decide.' })
  async joinWerkgroep(
    @CurrentPersoon() actor: SignedIn,
    @Args('werkgroepId', { type: () => ID }) werkgroepId: string,
  ): Promise<Werkgroep> {
    await this.joinOperation.run(actor, werkgroepId);
    return this.byId(actor, werkgroepId);
  }

  @SignedInOnly()
  @Mutation(() => Werkgroep, { description: 'For trekkers. A decline needs a reason, which the person gets to read.' })
  async decideWerkgroepMembership(
    @CurrentPersoon() actor: SignedIn,
    @Args('membershipId', { type: () => ID }) membershipId: string,
    @Args('admit') admit: boolean,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<Werkgroep> {
    const { werkgroepId } = await this.decideOperation.run(actor, membershipId, admit, reason);
    return this.byId(actor, werkgroepId);
  }

  private async byId(actor: Actor, id: string): Promise<Werkgroep> {
    const werkgroep = (await this.reader.byIds(actor, [id])).get(id);
    if (!werkgroep) throw notFound();
    return werkgroep;
  }
}
