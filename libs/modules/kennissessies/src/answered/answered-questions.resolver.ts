import { type QuestionCard, ResultKind } from '@academie/contracts';
import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { Args, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Kennissessie } from '../graphql/types.js';
import { KennissessieReader } from '../reading/kennissessie-reader.js';
import { AnsweredQuestionsLoader } from './answered-questions-loader.js';
import { LinkQuestion } from './link-question.js';

@ObjectType({ description: 'A question that a kennissessie answers.' })
class AnsweredQuestion {
  @Field(() => ResultKind)
  kind: ResultKind;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Path within the application.' })
  url: string;
}

/** Which questions a session answers. */
@Resolver(() => Kennissessie)
export class AnsweredQuestionsResolver {
  constructor(
    private readonly loader: AnsweredQuestionsLoader,
    private readonly link: LinkQuestion,
    private readonly reader: KennissessieReader,
  ) {}

  @ResolveField(() => [AnsweredQuestion], {
    description: 'The kennisvragen and leervragen that it answers, of those that the reader may see.',
  })
  async answeredQuestions(@Parent() { id }: Kennissessie, @Scope() scope: RequestScope): Promise<QuestionCard[]> {
    return (await this.loader.in(scope).load(id)) ?? [];
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'For who organises it: that it answers this question, or does not.' })
  async linkQuestion(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
    @Args('kind', { type: () => ResultKind }) kind: ResultKind,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('linked') linked: boolean,
  ): Promise<Kennissessie> {
    await this.link.run(actor, kennissessieId, { kind, id: questionId }, linked);
    return this.reader.get(actor, kennissessieId);
  }
}
