import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerEvaluatie } from '../operations/answer-evaluatie.js';
import { DropEvaluatie } from '../operations/drop-evaluatie.js';
import { PrepareEvaluatie } from '../operations/prepare-evaluatie.js';
import { EvaluatieReader } from '../reading/evaluatie-reader.js';
import { ResultsReader } from '../reading/results-reader.js';
import { AnswerEvaluatieInput, EvaluatieInput } from './inputs.js';
import { Evaluatie, EvaluatieResults } from './types.js';

const ID_TYPE = { type: () => ID };

@Resolver(() => Evaluatie)
export class EvaluatiesResolver {
  constructor(
    private readonly reader: EvaluatieReader,
    private readonly results: ResultsReader,
    private readonly prepare: PrepareEvaluatie,
    private readonly drop: DropEvaluatie,
    private readonly answer: AnswerEvaluatie,
  ) {}

  @SignedInOnly()
  @Query(() => Evaluatie, {
    nullable: true,
    description: 'For those who organise the session, and once it is open for those who were there.',
  })
  async evaluatie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<Evaluatie> {
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Query(() => Evaluatie, {
    nullable: true,
    description: 'The evaluatie of this session that the reader can fill in; null when there is none.',
  })
  async waitingEvaluatie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<Evaluatie | null> {
    return this.reader.waiting(actor, kennissessieId);
  }

  @ResolveField(() => EvaluatieResults, { nullable: true, name: 'results' })
  async resultsOf(@Parent() evaluatie: Evaluatie): Promise<EvaluatieResults | null> {
    if (!evaluatie.viewerCan.seeResults) return null;
    const { id, questions, invitedCount, answeredCount, shownCount, showsAll } = evaluatie;
    const outcomes = shownCount > 0 ? await this.results.outcomes(id, questions, showsAll) : [];
    return { invitedCount, answeredCount, shownCount, outcomes };
  }

  @SignedInOnly()
  @Mutation(() => Evaluatie, { description: 'It opens when the session is over; at once when it is over already.' })
  async prepareEvaluatie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') input: EvaluatieInput,
  ): Promise<Evaluatie> {
    await this.prepare.run(actor, kennissessieId, input);
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Evaluatie, { description: 'Takes away what has not been sent yet.' })
  async dropEvaluatie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<Evaluatie> {
    await this.drop.run(actor, kennissessieId);
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Evaluatie, { description: 'Once per person. Paths of refused fields are ids of questions.' })
  async answerEvaluatie(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') input: AnswerEvaluatieInput,
  ): Promise<Evaluatie> {
    await this.answer.run(actor, kennissessieId, input.answers);
    return this.reader.get(actor, kennissessieId);
  }
}
