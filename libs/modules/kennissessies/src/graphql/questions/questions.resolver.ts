import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AddQuestion } from '../../operations/questions/add-question.js';
import { ChangeAnswers } from '../../operations/questions/change-answers.js';
import { ChangeQuestion } from '../../operations/questions/change-question.js';
import { MoveQuestion, QuestionMove } from '../../operations/questions/move-question.js';
import { RemoveQuestion } from '../../operations/questions/remove-question.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { AnswerLoader } from '../../reading/questions/answer-loader.js';
import { AnswersReader } from '../../reading/questions/answers-reader.js';
import { QuestionLoader } from '../../reading/questions/question-loader.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { AnswerInput, QuestionInput } from './inputs.js';
import { Answer, Question, QuestionSummary } from './types.js';

const ID_TYPE = { type: () => ID };

/** What is asked at a session, and what came of it. */
@Resolver(() => Kennissessie)
export class QuestionsResolver {
  constructor(
    private readonly kennissessies: KennissessieReader,
    private readonly questionLoader: QuestionLoader,
    private readonly answers: AnswersReader,
    private readonly add: AddQuestion,
    private readonly change: ChangeQuestion,
    private readonly move: MoveQuestion,
    private readonly remove: RemoveQuestion,
  ) {}

  @ResolveField(() => [Question], { description: 'What the organiser asks of those who register, in this order.' })
  async questions(@Parent() { id }: Kennissessie, @Scope() scope: RequestScope): Promise<readonly Question[]> {
    return (await this.questionLoader.in(scope).load(id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'How many questions are asked of those who register.' })
  async questionCount(@Parent() { id }: Kennissessie, @Scope() scope: RequestScope): Promise<number> {
    return (await this.questionLoader.in(scope).load(id))?.length ?? 0;
  }

  @ResolveField(() => [QuestionSummary], { description: 'For its facilitators.' })
  async questionSummaries(@Parent() { id, viewerCan }: Kennissessie): Promise<QuestionSummary[]> {
    return viewerCan.seeAttendees ? this.answers.summaryOf(id) : [];
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'The question comes last.' })
  async addKennissessieQuestion(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('input') input: QuestionInput,
  ): Promise<Kennissessie> {
    await this.add.run(actor, kennissessieId, input);
    return this.kennissessies.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'What people answered already must stay true.' })
  async changeKennissessieQuestion(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('input') input: QuestionInput,
  ): Promise<Kennissessie> {
    return this.kennissessies.get(actor, await this.change.run(actor, id, input));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie)
  async moveKennissessieQuestion(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
    @Args('move', { type: () => QuestionMove }) move: QuestionMove,
  ): Promise<Kennissessie> {
    return this.kennissessies.get(actor, await this.move.run(actor, id, move));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'What was answered is deleted with it.' })
  async removeKennissessieQuestion(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', ID_TYPE) id: string,
  ): Promise<Kennissessie> {
    return this.kennissessies.get(actor, await this.remove.run(actor, id));
  }
}

/** What somebody answered. */
@Resolver(() => Registration)
export class AnswersResolver {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly loader: AnswerLoader,
    private readonly changeAnswers: ChangeAnswers,
  ) {}

  @ResolveField(() => [Answer], { description: 'For those who organise the session and the person.' })
  async answers(@Parent() { id }: Registration, @Scope() scope: RequestScope): Promise<readonly Answer[]> {
    return (await this.loader.in(scope).load(id)) ?? [];
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'Until the session begins. What is left out stays as it was.' })
  async changeKennissessieAnswers(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
    @Args('answers', { type: () => [AnswerInput] }) answers: AnswerInput[],
  ): Promise<Registration> {
    return this.registrations.get(await this.changeAnswers.run(actor, kennissessieId, answers));
  }
}
