import { notFound, PlatformRole } from '@academie/kernel';
import { ForRoles } from '@academie/platform/access';
import { type ParkedJob as ParkedJobRow, ParkedJobs } from '@academie/platform/events';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType({ description: 'Work that failed every time it was tried and now waits for a person.' })
export class ParkedJob implements ParkedJobRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Which handler or job.' })
  task: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => String)
  lastError: string;

  @Field(() => Date)
  since: Date;
}

/** What a beheerder sees of the engine room. */
@Resolver(() => ParkedJob)
export class OperationsResolver {
  constructor(private readonly jobs: ParkedJobs) {}

  @ForRoles(PlatformRole.BEHEERDER)
  @Query(() => [ParkedJob])
  async parkedJobs(): Promise<ParkedJob[]> {
    return this.jobs.list();
  }

  @ForRoles(PlatformRole.BEHEERDER)
  @Mutation(() => Boolean, { description: 'Tries the work again, from the start.' })
  async retryParkedJob(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    if (!(await this.jobs.retry(id))) throw notFound();
    return true;
  }
}
