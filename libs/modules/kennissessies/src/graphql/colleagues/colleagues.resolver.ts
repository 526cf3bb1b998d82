import { SeatKeeping } from '@academie/contracts';
import { invalidInput, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, Public, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CancelForColleague } from '../../operations/colleagues/cancel-for-colleague.js';
import { RegisterColleague, type WhichColleague } from '../../operations/colleagues/register-colleague.js';
import { seatingRefusal } from '../../operations/seats/seating-refusal.js';
import { SeatsByColleague } from '../../reading/colleagues/seats-by-colleague.js';
import { SignedSeats } from '../../reading/colleagues/signed-seats.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { ColleagueInput, SignedSeat } from './types.js';

/** Registering colleagues. */
@Resolver(() => Kennissessie)
export class KennissessieColleaguesResolver {
  constructor(
    private readonly seats: SeatsByColleague,
    private readonly registrations: RegistrationReader,
    private readonly register: RegisterColleague,
    private readonly cancel: CancelForColleague,
  ) {}

  @ResolveField(() => [Registration], { description: 'Colleagues whom the reader registered.' })
  async registeredByViewer(
    @Parent() { id }: Kennissessie,
    @Scope() scope: RequestScope,
  ): Promise<readonly Registration[]> {
    return (await this.seats.in(scope).load(id)) ?? [];
  }

  @SignedInOnly()
  @Mutation(() => Registration, {
    description: 'The colleague gets the invitation, and a link to say that they do not come.',
  })
  async registerColleague(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
    @Args('colleague') colleague: ColleagueInput,
  ): Promise<Registration> {
    return this.registrations.get(await this.register.run(actor, kennissessieId, whichOf(colleague)));
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'For who registered the colleague.' })
  async cancelColleagueRegistration(
    @CurrentPersoon() actor: SignedIn,
    @Args('registrationId', { type: () => ID }) registrationId: string,
  ): Promise<Registration> {
    await this.cancel.run(actor, registrationId);
    return this.registrations.get(registrationId);
  }
}

/** Saying "I do not come" with the link in a mail. Asking changes nothing: mail scanners open links too. */
@Resolver(() => SignedSeat)
export class SignedSeatsResolver {
  constructor(
    private readonly seats: SignedSeats,
    private readonly keeping: SeatKeeping,
  ) {}

  @Public()
  @Query(() => SignedSeat)
  async signedSeat(@Args('token') token: string): Promise<SignedSeat> {
    return this.seats.get(token);
  }

  @Public()
  @Mutation(() => SignedSeat, { description: 'The seat goes to the first who waits.' })
  async declineSignedSeat(@Args('token') token: string): Promise<SignedSeat> {
    const outcome = await this.keeping.release(this.seats.registrationOf(token));
    if (outcome === 'too-late') throw seatingRefusal('STARTED');
    if (outcome === 'not-open') throw seatingRefusal('NOT_OPEN');
    return this.seats.get(token);
  }
}

function whichOf({ persoonId, email, name }: ColleagueInput): WhichColleague {
  if (persoonId) return { persoonId };
  if (!email?.trim()) {
    throw invalidInput([{ path: 'persoonId', message: 'Kies een collega uit de lijst, of vul een mailadres in.' }]);
  }
  return { email, name: name ?? '' };
}
