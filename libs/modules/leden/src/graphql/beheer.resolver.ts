import { type Actor, notFound, PlatformRole, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, ForRoles, Public, type RequestScope, Scope } from '@academie/platform/access';
import { type Connection, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ChangeRoles } from '../operations/change-roles.js';
import { DecideAccessRequest } from '../operations/decide-access-request.js';
import { RequestAccess } from '../operations/request-access.js';
import { AccessRequestReader } from '../reading/access-request-reader.js';
import { AccessRequestsArgs, DecideAccessRequestInput, RequestAccessInput } from './inputs.js';
import { AccessRequest, AccessRequestConnection } from './types.js';

/** Who may come in, and what they may do: for the beheerder. Asking is for everyone. */
@Resolver()
export class BeheerResolver {
  constructor(
    private readonly reader: AccessRequestReader,
    private readonly requestAccessOperation: RequestAccess,
    private readonly decideOperation: DecideAccessRequest,
    private readonly changeRoles: ChangeRoles,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Asks for an account. The answer is the same for every address.' })
  async requestAccess(@Args('input') input: RequestAccessInput, @Scope() scope: RequestScope): Promise<boolean> {
    await this.requestAccessOperation.run(input, scope.ip);
    return true;
  }

  @ForRoles(PlatformRole.BEHEERDER)
  @Query(() => AccessRequestConnection, { description: 'Newest first.' })
  async accessRequests(
    @CurrentActor() actor: Actor,
    @Args() { open, first, after }: AccessRequestsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessRequest>> {
    const which = open ?? null;
    return withTotal(info, this.reader.page(actor, which, first, after), () => this.reader.count(actor, which));
  }

  @ForRoles(PlatformRole.BEHEERDER)
  @Mutation(() => AccessRequest, {
    description: 'Admitting makes the account and mails a link; a decline needs a reason.',
  })
  async decideAccessRequest(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: DecideAccessRequestInput,
  ): Promise<AccessRequest> {
    await this.decideOperation.run(actor, id, input);
    const request = await this.reader.byId(actor, id);
    if (!request) throw notFound();
    return request;
  }

  @ForRoles(PlatformRole.BEHEERDER)
  @Mutation(() => [PlatformRole], { description: 'Gives the roles that the person has now.' })
  async grantRole(
    @CurrentPersoon() actor: SignedIn,
    @Args('persoonId', { type: () => ID }) persoonId: string,
    @Args('role', { type: () => PlatformRole }) role: PlatformRole,
  ): Promise<PlatformRole[]> {
    return this.changeRoles.grant(actor, persoonId, role);
  }

  @ForRoles(PlatformRole.BEHEERDER)
  @Mutation(() => [PlatformRole], { description: 'Gives the roles that the person still has.' })
  async revokeRole(
    @CurrentPersoon() actor: SignedIn,
    @Args('persoonId', { type: () => ID }) persoonId: string,
    @Args('role', { type: () => PlatformRole }) role: PlatformRole,
  ): Promise<PlatformRole[]> {
    return this.changeRoles.revoke(actor, persoonId, role);
  }
}
