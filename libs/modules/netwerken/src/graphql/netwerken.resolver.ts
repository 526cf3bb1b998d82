import { MembershipStatus, ThemaDirectory } from '@academie/contracts';
import { type Actor, notFound, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CreateNetwerk } from '../operations/create-netwerk.js';
import { DecideMembership } from '../operations/decide-membership.js';
import { JoinNetwerk } from '../operations/join-netwerk.js';
import { LeaveNetwerk } from '../operations/leave-netwerk.js';
import { MembershipReader } from '../reading/membership-reader.js';
import { NetwerkReader } from '../reading/netwerk-reader.js';
import { CreateNetwerkInput, NetwerkFilter } from './inputs.js';
import { LerendNetwerk, LerendNetwerkConnection, Membership, MembershipConnection } from './types.js';

@Resolver(() => LerendNetwerk)
export class NetwerkenResolver {
  constructor(
    private readonly reader: NetwerkReader,
    private readonly memberships: MembershipReader,
    private readonly themas: ThemaDirectory,
    private readonly createNetwerkOperation: CreateNetwerk,
    private readonly joinNetwerkOperation: JoinNetwerk,
    private readonly leaveNetwerkOperation: LeaveNetwerk,
    private readonly decideMembershipOperation: DecideMembership,
  ) {}

  @Public()
  @Query(() => LerendNetwerkConnection)
  async netwerken(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => NetwerkFilter, nullable: true }) filter: NetwerkFilter | null,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LerendNetwerk>> {
    const thema = filter?.thema ? await this.themas.bySlug(filter.thema) : null;
    if (filter?.thema && !thema) return emptyPage();
    const criteria = { ...filter, themaId: thema?.id };
    return withTotal(info, this.reader.page(actor, criteria, first, after), () => this.reader.count(actor, criteria));
  }

  @Public()
  @Query(() => LerendNetwerk, { nullable: true })
  async netwerk(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<LerendNetwerk> {
    return this.found(await this.reader.bySlug(actor, slug));
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether the reader may start a netwerk.' })
  async viewerMayCreateNetwerk(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.createNetwerkOperation.allows(actor);
  }

  @ResolveField(() => MembershipConnection, { description: 'Members may see who the other members are.' })
  async members(
    @Parent() netwerk: LerendNetwerk,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    if (!netwerk.viewerCan.seeMembers) return emptyPage();
    return this.membershipsWith(netwerk, MembershipStatus.ACTIVE, page, info);
  }

  @ResolveField(() => MembershipConnection, { description: 'Who asks to become a member; for its facilitators.' })
  async requests(
    @Parent() netwerk: LerendNetwerk,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    if (!netwerk.viewerCan.decideMemberships) return emptyPage();
    return this.membershipsWith(netwerk, MembershipStatus.REQUESTED, page, info);
  }

  @SignedInOnly()
  @Mutation(() => LerendNetwerk)
  async createNetwerk(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') input: CreateNetwerkInput,
  ): Promise<LerendNetwerk> {
    const { slug } = await this.createNetwerkOperation.run(actor, input);
    return this.found(await this.reader.bySlug(actor, slug));
  }

  @SignedInOnly()
  @Mutation(() => Membership, { description: 'An open netwerk takes the person at once, another one is asked.' })
  async joinNetwerk(
    @CurrentPersoon() actor: SignedIn,
    @Args('netwerkId', { type: () => ID }) netwerkId: string,
  ): Promise<Membership> {
    return this.joinNetwerkOperation.run(actor, netwerkId);
  }

  @SignedInOnly()
  @Mutation(() => Membership)
  async leaveNetwerk(
    @CurrentPersoon() actor: SignedIn,
    @Args('netwerkId', { type: () => ID }) netwerkId: string,
  ): Promise<Membership> {
    return this.leaveNetwerkOperation.run(actor, netwerkId);
  }

  @SignedInOnly()
  @Mutation(() => Membership, {
    description: 'For facilitators. A decline needs a reason, which the person gets to read.',
  })
  async decideMembership(
    @CurrentPersoon() actor: SignedIn,
    @Args('membershipId', { type: () => ID }) membershipId: string,
    @Args('admit') admit: boolean,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<Membership> {
    return this.decideMembershipOperation.run(actor, membershipId, admit, reason);
  }

  private membershipsWith(
    { id }: LerendNetwerk,
    status: MembershipStatus,
    { first, after }: PageArgs,
    info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    return withTotal(info, this.memberships.page(id, status, first, after), () => this.memberships.count(id, status));
  }

  private found(netwerk: LerendNetwerk | null): LerendNetwerk {
    if (!netwerk) throw notFound();
    return netwerk;
  }
}
