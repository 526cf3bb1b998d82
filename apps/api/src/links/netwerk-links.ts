import { Kennissessie, KennissessieConnection, KennissessieReader, SessieIdee } from '@academie/kennissessies';
import { Clock } from '@academie/kernel';
import { LerendNetwerk, NetwerkReader } from '@academie/netwerken';
import { type RequestScope, Scope } from '@academie/platform/access';
import { type Connection, Direct, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { NetwerkLoader } from './loaders.js';

const MOST_CHILDREN = 50;

/** The family of a netwerk, and what it plans. */
@Resolver(() => LerendNetwerk)
export class NetwerkLinks {
  constructor(
    private readonly netwerken: NetwerkLoader,
    private readonly reader: NetwerkReader,
    private readonly kennissessieReader: KennissessieReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => LerendNetwerk, { nullable: true, description: 'The netwerk that this one stands under.' })
  async parent(@Parent() { parentId }: LerendNetwerk, @Scope() scope: RequestScope): Promise<LerendNetwerk | null> {
    return parentId ? this.netwerken.in(scope).load(parentId) : null;
  }

  @ResolveField(() => [LerendNetwerk], { description: 'The netwerken that stand under this one.' })
  async children(@Parent() { id }: LerendNetwerk, @Scope() { actor }: RequestScope): Promise<LerendNetwerk[]> {
    return (await this.reader.page(actor, { parentId: id }, MOST_CHILDREN)).nodes;
  }

  @ResolveField(() => KennissessieConnection, { description: 'Its coming kennissessies.' })
  async kennissessies(
    @Parent() { id }: LerendNetwerk,
    @Args() { first, after }: PageArgs,
    @Scope() { actor }: RequestScope,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Kennissessie>> {
    const criteria = { netwerkId: id, from: this.clock.now() };
    return withTotal(info, this.kennissessieReader.page(actor, criteria, first, after), () =>
      this.kennissessieReader.count(actor, criteria),
    );
  }
}

/** The netwerk that organises a kennissessie. */
@Resolver(() => Kennissessie)
export class KennissessieNetwerk {
  constructor(private readonly netwerken: NetwerkLoader) {}

  @Direct(() => Kennissessie)
  @ResolveField(() => LerendNetwerk, { nullable: true })
  async netwerk(@Parent() { netwerkId }: Kennissessie, @Scope() scope: RequestScope): Promise<LerendNetwerk | null> {
    return netwerkId ? this.netwerken.in(scope).load(netwerkId) : null;
  }
}

/** The netwerk that wants to organise a session without a date. */
@Resolver(() => SessieIdee)
export class SessieIdeeNetwerk {
  constructor(private readonly netwerken: NetwerkLoader) {}

  @ResolveField(() => LerendNetwerk, { nullable: true })
  async netwerk(@Parent() { netwerkId }: SessieIdee, @Scope() scope: RequestScope): Promise<LerendNetwerk | null> {
    return netwerkId ? this.netwerken.in(scope).load(netwerkId) : null;
  }
}

export const netwerkLinks = [NetwerkLinks, KennissessieNetwerk, SessieIdeeNetwerk];
