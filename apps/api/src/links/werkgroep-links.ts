import { Membership, MembershipConnection } from '@academie/netwerken';
import { type Connection, emptyPage, PageArgs, withTotal } from '@academie/platform/graphql';
import { Werkgroep, WerkgroepMembershipReader } from '@academie/werkgroepen';
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
  async members(
    @Parent() werkgroep: Werkgroep,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Membership>> {
    if (!werkgroep.viewerCan.seeMembers) return emptyPage();
    return withTotal(info, this.reader.page(werkgroep.id, first, after), () => this.reader.count(werkgroep.id));
  }
}
