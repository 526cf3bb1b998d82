import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecideRegistration } from '../../operations/registering/decide-registration.js';
import { SetRegistrationRules } from '../../operations/registering/set-registration-rules.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { SeatingReader } from '../../reading/seating/seating-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { RegistrationRulesInput } from './seating-inputs.js';
import { RegistrationRules, Reservation } from './seating-types.js';

const ID_TYPE = { type: () => ID };

/** What an organiser sets and decides about who comes. */
@Resolver(() => Kennissessie)
export class RegistrationRulesResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly registrations: RegistrationReader,
    private readonly seating: SeatingReader,
    private readonly setRules: SetRegistrationRules,
    private readonly decide: DecideRegistration,
  ) {}

  @ResolveField(() => RegistrationRules, { nullable: true, description: 'For its facilitators.' })
  async registrationRules(@Parent() { id, viewerCan }: Kennissessie): Promise<RegistrationRules | null> {
    return viewerCan.seeAttendees ? this.seating.rulesOf(id) : null;
  }

  @ResolveField(() => [Reservation], { description: 'Places that are kept for colleagues. For its facilitators.' })
  async reservations(@Parent() { id, viewerCan }: Kennissessie): Promise<Reservation[]> {
    return viewerCan.seeAttendees ? this.seating.reservationsOf(id, null) : [];
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'What it sets free goes to those who wait.' })
  async setRegistrationRules(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') { pools, registrationClosesAt, ...rules }: RegistrationRulesInput,
  ): Promise<Kennissessie> {
    await this.setRules.run(actor, kennissessieId, {
      ...rules,
      registrationClosesAt: registrationClosesAt ?? null,
      pools: pools.map(({ doelgroep, organisatieId, places, opensAt }) => ({
        doelgroep: doelgroep ?? null,
        organisatieId: organisatieId ?? null,
        places,
        opensAt: opensAt ?? null,
      })),
    });
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Registration, {
    description: 'The organiser admits somebody who asked to come, or declines with a reason.',
  })
  async decideRegistration(
    @CurrentPersoon() actor: SignedIn,
    @Args('registrationId', ID_TYPE) registrationId: string,
    @Args('admit') admit: boolean,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<Registration> {
    await this.decide.run(actor, registrationId, admit, reason);
    return this.registrations.get(registrationId);
  }
}
