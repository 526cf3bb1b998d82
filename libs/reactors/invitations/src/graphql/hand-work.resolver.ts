import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { type Connection, PageArgs, withTotal } from '@academie/platform/graphql';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { OrganiserAnswers } from '../replies/organiser-answers.js';
import { AnswerSummary, HandWork, HandWorkConnection } from './answer-types.js';

/** What answers ask of those who organise a session. */
@Resolver(() => HandWork)
export class HandWorkResolver {
  constructor(private readonly answers: OrganiserAnswers) {}

  @SignedInOnly()
  @Query(() => HandWorkConnection, {
    description: 'What is to be done first, and of that the newest. For who organises it.',
  })
  async handWork(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
    @Args() { first, after }: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HandWork>> {
    return withTotal(info, this.answers.page(actor, kennissessieId, first, after), () =>
      this.answers.count(kennissessieId),
    );
  }

  @SignedInOnly()
  @Query(() => AnswerSummary, { description: 'How the seats of a session answered. For who organises it.' })
  async answerSummary(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', { type: () => ID }) kennissessieId: string,
  ): Promise<AnswerSummary> {
    return this.answers.summary(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => HandWork, { description: 'Somebody has looked at it.' })
  async finishHandWork(
    @CurrentPersoon() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<HandWork> {
    return this.answers.finish(actor, id);
  }
}
