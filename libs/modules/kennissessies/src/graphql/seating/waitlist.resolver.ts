import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EnlargeKennissessie } from '../../operations/waiting/enlarge-kennissessie.js';
import { PlanSecondDate } from '../../operations/waiting/plan-second-date.js';
import { PromiseRecording } from '../../operations/waiting/promise-recording.js';
import { WantRecording } from '../../operations/waiting/want-recording.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { SeatingReader } from '../../reading/seating/seating-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { SecondDate } from './seating-types.js';

const ID_TYPE = { type: () => ID };

/** What can be done about a long waiting list. */
@Resolver(() => Kennissessie)
export class WaitlistResolver {
  constructor(
    private readonly reader: KennissessieReader,
    private readonly registrations: RegistrationReader,
    private readonly seating: SeatingReader,
    private readonly secondDate: PlanSecondDate,
    private readonly enlarge: EnlargeKennissessie,
    private readonly promise: PromiseRecording,
    private readonly want: WantRecording,
  ) {}

  @ResolveField(() => [SecondDate], { description: 'The same session once more. For its facilitators.' })
  async secondDates(@Parent() { id, viewerCan }: Kennissessie): Promise<SecondDate[]> {
    return viewerCan.seeAttendees ? this.seating.secondDatesOf(id) : [];
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, {
    description: 'The same session once more, as a draft. Who waits for the first is invited when it is published.',
  })
  async planSecondDate(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('startsAt') startsAt: Date,
  ): Promise<Kennissessie> {
    return this.reader.get(actor, await this.secondDate.run(actor, kennissessieId, startsAt));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'More places. Those who wait move up.' })
  async enlargeKennissessie(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('capacity', { type: () => Int }) capacity: number,
  ): Promise<Kennissessie> {
    await this.enlarge.run(actor, id, capacity);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Those who wait are told that a recording comes.' })
  async promiseRecording(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Kennissessie> {
    await this.promise.run(actor, id);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'The reader would like to have the recording, or not any more.' })
  async wantRecording(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('wants') wants: boolean,
  ): Promise<Registration> {
    return this.registrations.get(await this.want.run(actor, kennissessieId, wants));
  }
}
