import type { Actor, SignedIn } from '@academie/kernel';
import { isId } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { type Connection, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RenewAgendaAddress } from '../operations/renew-agenda-address.js';
import { UpdateProfile } from '../operations/update-profile.js';
import { AccountReader } from '../reading/account-reader.js';
import { OrganisatieReader } from '../reading/organisatie-reader.js';
import { OrganisatiesArgs, UpdateProfileInput } from './inputs.js';
import { Account, Organisatie, OrganisatieConnection, PersoonProfile } from './types.js';

/** People and the bodies they work for. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountReader,
    private readonly organisatieReader: OrganisatieReader,
    private readonly updateProfileOperation: UpdateProfile,
    private readonly renewAgendaAddressOperation: RenewAgendaAddress,
  ) {}

  @Public()
  @Query(() => Account, { nullable: true, description: 'The signed-in account; null for a visitor.' })
  async me(@CurrentActor() actor: Actor): Promise<Account | null> {
    return actor.kind === 'persoon' ? this.accounts.account(actor.persoonId) : null;
  }

  @Public()
  @Query(() => OrganisatieConnection, { description: 'By name; `search` forgives accents and small typing errors.' })
  async organisaties(
    @Args() { search, soort, first, after }: OrganisatiesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Organisatie>> {
    const criteria = { search, soort };
    return withTotal(info, this.organisatieReader.page(criteria, first, after), () =>
      this.organisatieReader.count(criteria),
    );
  }

  @SignedInOnly()
  @Query(() => PersoonProfile, { nullable: true, description: 'What colleagues see of a person.' })
  async persoon(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PersoonProfile | null> {
    return isId(id) ? this.accounts.profile(actor, id) : null;
  }

  @SignedInOnly()
  @Mutation(() => Account)
  async updateProfile(@CurrentPersoon() actor: SignedIn, @Args('input') input: UpdateProfileInput): Promise<Account> {
    await this.updateProfileOperation.run(actor, input);
    return this.accounts.account(actor.persoonId);
  }

  @SignedInOnly()
  @Mutation(() => Account, { description: 'Gives the private calendar feed a new address; the old one ends.' })
  async renewAgendaAddress(@CurrentPersoon() actor: SignedIn): Promise<Account> {
    await this.renewAgendaAddressOperation.run(actor);
    return this.accounts.account(actor.persoonId);
  }
}
