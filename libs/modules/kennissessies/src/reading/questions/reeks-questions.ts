import type { RequestScope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import type { ReeksQuestion } from '../../graphql/questions/types.js';
import type { Kennissessie } from '../../graphql/types.js';
import { alike } from '../../model/questions/alike.js';
import { AnswerLoader } from './answer-loader.js';
import { QuestionLoader } from './question-loader.js';

/** Reads what is asked of who registers for all of a series: what dates ask alike stands there once. */
@Injectable()
export class ReeksQuestions {
  constructor(
    private readonly questions: QuestionLoader,
    private readonly answers: AnswerLoader,
  ) {}

  /** `sessions` are those that the reader may see, in order of start. */
  async of(sessions: readonly Kennissessie[], scope: RequestScope): Promise<ReeksQuestion[]> {
    if (!sessions.some(({ viewerCan }) => viewerCan.register)) return [];
    const [asked, answers] = await Promise.all([this.askedAt(sessions, scope), this.answered(sessions, scope)]);
    return alike(asked).flatMap((group) => {
      const open = group.filter((question) => question.open);
      const [question] = open;
      if (!question) return [];
      const values = group.map(({ id }) => answers.get(id)).findLast((given) => given !== undefined) ?? [];
      return { question, kennissessieIds: open.map(({ kennissessieId }) => kennissessieId), values };
    });
  }

  private async askedAt(sessions: readonly Kennissessie[], scope: RequestScope) {
    const loader = this.questions.in(scope);
    const asked = await Promise.all(
      sessions.map(async ({ id: kennissessieId, viewerCan }) =>
        ((await loader.load(kennissessieId)) ?? []).map((question) => ({
          ...question,
          kennissessieId,
          open: viewerCan.register,
        })),
      ),
    );
    return asked.flat();
  }

  private async answered(sessions: readonly Kennissessie[], scope: RequestScope) {
    const loader = this.answers.in(scope);
    const given = await Promise.all(
      sessions.map(async ({ viewerRegistration: own }) => (own && (await loader.load(own.id))) ?? []),
    );
    return new Map(given.flat().map(({ questionId, values }) => [questionId, values]));
  }
}
