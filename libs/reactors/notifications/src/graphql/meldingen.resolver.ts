import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { type Connection, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Meldingen } from '../reading/meldingen.js';
import { Melding, MeldingConnection } from './types.js';

/** Everybody reads their own meldingen, and nobody else's. */
@Resolver(() => Melding)
export class MeldingenResolver {
  constructor(private readonly own: Meldingen) {}

  @SignedInOnly()
  @Query(() => MeldingConnection, { description: "The reader's own, newest first." })
  async meldingen(
    @CurrentPersoon() { persoonId }: SignedIn,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Melding>> {
    return withTotal(info, this.own.page(persoonId, first, after), () => this.own.count(persoonId));
  }

  @SignedInOnly()
  @Query(() => Int)
  async unreadMeldingCount(@CurrentPersoon() { persoonId }: SignedIn): Promise<number> {
    return this.own.unreadCount(persoonId);
  }

  @SignedInOnly()
  @Mutation(() => Boolean, { description: 'Up to and including this melding; without it all of them.' })
  async markMeldingenRead(
    @CurrentPersoon() { persoonId }: SignedIn,
    @Args('upTo', { type: () => ID, nullable: true }) upTo?: string | null,
  ): Promise<boolean> {
    // An argument that is not given is undefined here, one that is null is null: both mean all.
    await this.own.markRead(persoonId, upTo ?? null);
    return true;
  }
}
