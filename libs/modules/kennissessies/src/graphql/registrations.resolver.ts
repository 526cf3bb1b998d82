import { notFound, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CancelRegistration } from '../operations/registering/cancel-registration.js';
import { RegisterForKennissessie } from '../operations/registering/register-for-kennissessie.js';
import { KennissessieLoader } from '../reading/kennissessie-loader.js';
import { RegistrationReader } from '../reading/registration-reader.js';
import { AnswerInput } from './questions/inputs.js';
import { Kennissessie, Registration } from './types.js';

@Resolver(() => Registration)
export class RegistrationsResolver {
  constructor(
    private readonly reader: RegistrationReader,
    private readonly kennissessies: KennissessieLoader,
    private readonly register: RegisterForKennissessie,
    private readonly cancel: CancelRegistration,
  ) {}

  @ResolveField(() => Kennissessie)
  async kennissessie(@Parent() { kennissessieId }: Registration, @Scope() scope: RequestScope): Promise<Kennissessie> {
    const found = await this.kennissessies.in(scope).load(kennissessieId);
    if (!found) throw notFound();
    return found;
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'A seat, or a place on the waiting list when all seats are taken.' })
  async registerForKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
    @Args('answers', { type: () => [AnswerInput], nullable: true, description: 'To what the organiser asks.' })
    answers: AnswerInput[] | null,
  ): Promise<Registration> {
    return this.reader.get(await this.register.run(actor, kennissessieId, answers ?? []));
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'A freed seat goes to the first who waits.' })
  async cancelRegistration(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
  ): Promise<Registration> {
    return this.reader.get(await this.cancel.run(actor, kennissessieId));
  }
}
