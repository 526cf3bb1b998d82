import { type RequestScope, Scope } from '@academie/platform/access';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReeksQuestions } from '../../reading/questions/reeks-questions.js';
import { Reeks } from '../reeksen/reeks-types.js';
import { ReeksQuestion } from './types.js';

/** What is asked of who registers for all of a series. */
@Resolver(() => Reeks)
export class ReeksQuestionsResolver {
  constructor(private readonly reader: ReeksQuestions) {}

  @ResolveField(() => [ReeksQuestion], { description: 'What the dates ask that the reader can register for.' })
  questions(@Parent() { sessions }: Reeks, @Scope() scope: RequestScope): Promise<ReeksQuestion[]> {
    return this.reader.of(sessions, scope);
  }

  @ResolveField(() => Int, { description: 'How many questions who registers for all of it answers.' })
  async questionCount(@Parent() { sessions }: Reeks, @Scope() scope: RequestScope): Promise<number> {
    return (await this.reader.of(sessions, scope)).length;
  }
}
