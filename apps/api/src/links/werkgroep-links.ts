import { Membership, MembershipConnection } from '@academie/netwerken';
import { type Connection, PageArgs, withTotal } from '@academie/platform/graphql';
import { type MembershipList, Werkgroep, WerkgroepMembershipReader } from '@academie/werkgroepen';
import { Args, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

/** Who is in a werkgroep, as memberships are shown everywhere. */
@Resolver(() => Werkgroep)
export class WerkgroepLinks {
  constructor(private readonly reader: WerkgroepMembershipReader) {}

  @ResolveField(() => Membership, { nullable: true })
  viewerMembership(@Parent() { viewerMembershipCard }: Werkgroep): Membership | null {
    return viewerMembershipCard;
  }

  @ResolveField(() => MembershipConnection, { description: 'Members may see who the other members are.' })
  members(
    @Parent() werkgroep: Werkgroep,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    return this.list(werkgroep, 'members', page, info);
  }

  @ResolveField(() => MembershipConnection, { description: 'Who asks to become a member; for its trekkers.' })
  requests(
    @Parent() werkgroep: Werkgroep,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    return this.list(werkgroep, 'requests', page, info);
  }

  private list(werkgroep: Werkgroep, list: MembershipList, { first, after }: PageArgs, info: GraphQLResolveInfo) {
    return withTotal(info, this.reader.page(werkgroep, list, first, after), () => this.reader.count(werkgroep, list));
  }
}
