import { InterestWish, ThemaDirectory } from '@academie/contracts';
import type { Actor, SignedIn } from '@academie/kernel';
import {
  CurrentActor,
  CurrentPersoon,
  Public,
  type RequestScope,
  Scope,
  SignedInOnly,
} from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ChangeIdee } from '../../operations/ideeen/change-idee.js';
import { CreateIdee } from '../../operations/ideeen/create-idee.js';
import { DropInterest } from '../../operations/ideeen/drop-interest.js';
import { PlanIdee } from '../../operations/ideeen/plan-idee.js';
import { ShowInterest } from '../../operations/ideeen/show-interest.js';
import { WithdrawIdee } from '../../operations/ideeen/withdraw-idee.js';
import { IdeeReader } from '../../reading/ideeen/idee-reader.js';
import { KennissessieLoader } from '../../reading/kennissessie-loader.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { KennissessieInput } from '../inputs.js';
import { Kennissessie } from '../types.js';
import { SessieIdeeFilter, SessieIdeeInput } from './inputs.js';
import { type Belangstelling, BelangstellingConnection, SessieIdee, SessieIdeeConnection } from './types.js';

const ID_TYPE = { type: () => ID };

/** Sessions without a date. */
@Resolver(() => SessieIdee)
export class IdeeenResolver {
  constructor(
    private readonly reader: IdeeReader,
    private readonly kennissessies: KennissessieLoader,
    private readonly themas: ThemaDirectory,
    private readonly create: CreateIdee,
    private readonly change: ChangeIdee,
    private readonly withdraw: WithdrawIdee,
  ) {}

  @Public()
  @Query(() => SessieIdeeConnection, { description: 'Those that have no date yet, the newest first.' })
  async sessieIdeeen(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => SessieIdeeFilter, nullable: true }) filter: SessieIdeeFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SessieIdee>> {
    const thema = filter?.thema ? await this.themas.bySlug(filter.thema) : null;
    if (filter?.thema && !thema) return emptyPage();
    const criteria = { themaId: thema?.id, mine: filter?.mine ?? null };
    return withTotal(info, this.reader.page(actor, criteria, first, after), () => this.reader.count(actor, criteria));
  }

  @Public()
  @Query(() => SessieIdee, { nullable: true })
  async sessieIdee(@CurrentActor() actor: Actor, @Args('id', ID_TYPE) id: string): Promise<SessieIdee> {
    return this.reader.get(actor, id);
  }

  @ResolveField(() => Kennissessie, { nullable: true, description: 'What it became, for who may see that.' })
  async kennissessie(
    @Parent() { kennissessieId }: SessieIdee,
    @Scope() scope: RequestScope,
  ): Promise<Kennissessie | null> {
    return kennissessieId ? this.kennissessies.in(scope).load(kennissessieId) : null;
  }

  @ResolveField(() => BelangstellingConnection, { description: 'For those who run it.' })
  async interested(
    @Parent() { id, viewerCan, interestedCount }: SessieIdee,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Belangstelling>> {
    if (!viewerCan.seeInterested) return emptyPage();
    return withTotal(info, this.reader.interested(id, first, after), async () => interestedCount);
  }

  @SignedInOnly()
  @Mutation(() => SessieIdee)
  async createSessieIdee(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') input: SessieIdeeInput,
  ): Promise<SessieIdee> {
    return this.reader.get(actor, await this.create.run(actor, input));
  }

  @SignedInOnly()
  @Mutation(() => SessieIdee)
  async updateSessieIdee(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: SessieIdeeInput,
  ): Promise<SessieIdee> {
    await this.change.run(actor, id, input);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => SessieIdee, { description: 'There will be no session; who was interested hears it.' })
  async withdrawSessieIdee(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<SessieIdee> {
    await this.withdraw.run(actor, id);
    return this.reader.get(actor, id);
  }
}

/** Who wants to come, and the date. */
@Resolver(() => SessieIdee)
export class InterestResolver {
  constructor(
    private readonly reader: IdeeReader,
    private readonly kennissessies: KennissessieReader,
    private readonly show: ShowInterest,
    private readonly drop: DropInterest,
    private readonly plan: PlanIdee,
  ) {}

  @SignedInOnly()
  @Mutation(() => SessieIdee, { description: 'Again with another wish changes the wish and keeps the turn.' })
  async showInterest(
    @CurrentPersoon() actor: SignedIn,
    @Args('ideeId', ID_TYPE) ideeId: string,
    @Args('wish', { type: () => InterestWish }) wish: InterestWish,
  ): Promise<SessieIdee> {
    await this.show.run(actor, ideeId, wish);
    return this.reader.get(actor, ideeId);
  }

  @SignedInOnly()
  @Mutation(() => SessieIdee)
  async dropInterest(@CurrentPersoon() actor: SignedIn, @Args('ideeId', ID_TYPE) ideeId: string): Promise<SessieIdee> {
    await this.drop.run(actor, ideeId);
    return this.reader.get(actor, ideeId);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, {
    description: 'Makes a draft with a date. When it is published, who wanted to be registered is, in order.',
  })
  async planSessieIdee(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: KennissessieInput,
  ): Promise<Kennissessie> {
    return this.kennissessies.get(actor, await this.plan.run(actor, id, input));
  }
}
