import type { Actor, SignedIn } from '@academie/kernel';
import {
  CurrentActor,
  CurrentPersoon,
  Public,
  type RequestScope,
  Scope,
  SignedInOnly,
} from '@academie/platform/access';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReeksAspect, ReeksScope } from '../../model/reeksen/reeks-change.js';
import { CancelReeks } from '../../operations/reeksen/cancel-reeks.js';
import { ExtendReeks } from '../../operations/reeksen/extend-reeks.js';
import { PlanReeks } from '../../operations/reeksen/plan-reeks.js';
import { PreviewReeks } from '../../operations/reeksen/preview-reeks.js';
import { PublishReeks } from '../../operations/reeksen/publish-reeks.js';
import { RegisterForReeks } from '../../operations/reeksen/register-for-reeks.js';
import { UpdateReeks } from '../../operations/reeksen/update-reeks.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { ReeksPlaceLoader } from '../../reading/reeksen/reeks-place-loader.js';
import { ReeksReader } from '../../reading/reeksen/reeks-reader.js';
import { KennissessieInput } from '../inputs.js';
import { AnswerInput } from '../questions/inputs.js';
import { Kennissessie } from '../types.js';
import { ReeksRuleInput } from './reeks-inputs.js';
import { Reeks, ReeksCancelled, ReeksChanged, ReeksDate, ReeksOutcomes, ReeksPlace } from './reeks-types.js';

const ID_TYPE = { type: () => ID };

@Resolver(() => Kennissessie)
export class ReeksenResolver {
  constructor(
    private readonly reader: ReeksReader,
    private readonly kennissessies: KennissessieReader,
    private readonly places: ReeksPlaceLoader,
    private readonly preview: PreviewReeks,
    private readonly plan: PlanReeks,
    private readonly update: UpdateReeks,
    private readonly publish: PublishReeks,
    private readonly extend: ExtendReeks,
    private readonly cancel: CancelReeks,
    private readonly register: RegisterForReeks,
  ) {}

  @Public()
  @Query(() => Reeks, { nullable: true })
  async reeks(@CurrentActor() actor: Actor, @Args('id', ID_TYPE) id: string): Promise<Reeks> {
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Query(() => [ReeksDate], { description: 'The dates that a series would have. Nothing is saved.' })
  reeksPreview(
    @Args('startsAt', { type: () => Date }) startsAt: Date,
    @Args('endsAt', { type: () => Date }) endsAt: Date,
    @Args('rule') rule: ReeksRuleInput,
  ): ReeksDate[] {
    return this.preview.run({ startsAt, endsAt }, rule);
  }

  @ResolveField('reeks', () => ReeksPlace, { nullable: true, description: 'The series that it is part of.' })
  async placeOf(@Parent() { id, reeksId }: Kennissessie, @Scope() scope: RequestScope): Promise<ReeksPlace | null> {
    return reeksId ? this.places.in(scope).load(id) : null;
  }

  @ResolveField(() => [ReeksAspect], { description: 'What was changed for this one alone, for those who run it.' })
  deviations(@Parent() { deviations, viewerCan }: Kennissessie): ReeksAspect[] {
    return viewerCan.seeAttendees ? deviations : [];
  }

  @SignedInOnly()
  @Mutation(() => Reeks, { description: 'Makes drafts. Nobody hears of them until they are published.' })
  async planReeks(
    @CurrentPersoon() actor: SignedIn,
    @Args('input', { description: 'The first session.' }) details: KennissessieInput,
    @Args('rule') rule: ReeksRuleInput,
    @Args('without', { type: () => [String], defaultValue: [], description: 'Dates to leave out.' }) without: string[],
  ): Promise<Reeks> {
    return this.reader.get(actor, await this.plan.run(actor, { details, rule, without }));
  }

  @SignedInOnly()
  @Mutation(() => ReeksChanged, { description: 'A new time moves the others by the same shift of the clock.' })
  async updateReeks(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') details: KennissessieInput,
    @Args('scope', { type: () => ReeksScope }) scope: ReeksScope,
    @Args('evenDeviating', { type: () => Boolean, defaultValue: false }) evenDeviating: boolean,
  ): Promise<ReeksChanged> {
    const count = await this.update.run(actor, { kennissessieId, details, scope, evenDeviating });
    return { count, kennissessie: await this.kennissessies.get(actor, kennissessieId) };
  }

  @SignedInOnly()
  @Mutation(() => Reeks)
  async publishReeks(@CurrentPersoon() actor: SignedIn, @Args('id', ID_TYPE) id: string): Promise<Reeks> {
    await this.publish.run(actor, id);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => Reeks, { description: 'Adds drafts after the last one.' })
  async extendReeks(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('times', { type: () => Int }) times: number,
  ): Promise<Reeks> {
    await this.extend.run(actor, id, times);
    return this.reader.get(actor, id);
  }

  @SignedInOnly()
  @Mutation(() => ReeksCancelled, { description: 'Calls off what is to come; drafts are deleted.' })
  async cancelReeks(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('reason') reason: string,
  ): Promise<ReeksCancelled> {
    return this.cancel.run(actor, id, reason);
  }

  @SignedInOnly()
  @Mutation(() => ReeksOutcomes, { description: 'A seat or a place on the waiting list, date by date.' })
  async registerForReeks(
    @CurrentPersoon() actor: SignedIn,
    @Args('reeksId', ID_TYPE) reeksId: string,
    @Args('answers', {
      type: () => [AnswerInput],
      nullable: true,
      description: 'To what the organiser asks: one answer counts for every date that asks the same.',
    })
    answers: AnswerInput[] | null,
  ): Promise<ReeksOutcomes> {
    const outcomes = await this.register.all(actor, reeksId, answers ?? []);
    return { outcomes, reeks: await this.reader.get(actor, reeksId) };
  }

  @SignedInOnly()
  @Mutation(() => ReeksOutcomes, { description: 'Gives up every place that is to come.' })
  async cancelReeksRegistrations(
    @CurrentPersoon() actor: SignedIn,
    @Args('reeksId', ID_TYPE) reeksId: string,
  ): Promise<ReeksOutcomes> {
    const outcomes = await this.register.none(actor, reeksId);
    return { outcomes, reeks: await this.reader.get(actor, reeksId) };
  }
}
