import { RegistrationStatus } from '@academie/contracts';
import { Refusal, type SignedIn } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import type { GivenAnswer } from '../../model/questions/answers.js';
import { ReeksReader } from '../../reading/reeksen/reeks-reader.js';
import { AnswerReeks } from '../questions/answer-reeks.js';
import { CancelRegistration } from '../registering/cancel-registration.js';
import { RegisterForKennissessie } from '../registering/register-for-kennissessie.js';

/** What came of one date of the series. */
export interface ReeksOutcome {
  readonly kennissessieId: string;
  /** Null when it was refused. */
  readonly registrationId: string | null;
  /** Why it was refused, in a sentence to show. */
  readonly refusal: string | null;
}

/**
 * Somebody wants to come to all of a series. Each date is a registration of its own, in a transaction of its own: one
 * that is full gives a place in line and one that is refused leaves the others as they are. So nobody holds two
 * sessions at once, and no two people can lock each other out. What the organiser asks at several dates is answered once.
 */
@Injectable()
export class RegisterForReeks {
  constructor(
    private readonly reeksen: ReeksReader,
    private readonly register: RegisterForKennissessie,
    private readonly cancel: CancelRegistration,
    private readonly answers: AnswerReeks,
  ) {}

  /**
   * For every date that can be registered for. Throws NOT_FOUND when there is no such series for this person, and
   * INVALID_INPUT, each problem at `answers.<questionId>`, before anything is registered.
   */
  async all(actor: SignedIn, reeksId: string, given: readonly GivenAnswer[] = []): Promise<ReeksOutcome[]> {
    const { sessions } = await this.reeksen.get(actor, reeksId);
    const dates = sessions.map(({ id, viewerCan, viewerRegistration }) => ({
      id,
      open: viewerCan.register,
      registrationId: viewerRegistration?.id ?? null,
    }));
    const answers = await this.answers.run(dates, given);
    return eachOf(
      dates.filter(({ open }) => open),
      ({ id }) => this.register.run(actor, id, answers),
    );
  }

  /** Gives up every place that is still to come. */
  async none(actor: SignedIn, reeksId: string): Promise<ReeksOutcome[]> {
    const { sessions } = await this.reeksen.get(actor, reeksId);
    const held = sessions.filter(
      ({ viewerCan, viewerRegistration }) =>
        viewerCan.cancelRegistration && viewerRegistration?.status !== RegistrationStatus.CANCELLED,
    );
    return eachOf(held, ({ id }) => this.cancel.run(actor, id));
  }
}

async function eachOf(
  sessions: readonly { readonly id: string }[],
  act: (session: { readonly id: string }) => Promise<string>,
): Promise<ReeksOutcome[]> {
  const outcomes: ReeksOutcome[] = [];
  for (const session of sessions) {
    try {
      outcomes.push({ kennissessieId: session.id, registrationId: await act(session), refusal: null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ kennissessieId: session.id, registrationId: null, refusal: reasonOf(error) });
    }
  }
  return outcomes;
}

/** A question that came while the others were being registered for. */
function reasonOf({ code, message }: Refusal): string {
  return code === 'INVALID_INPUT'
    ? 'De organisatie heeft hier een nieuwe vraag. Meld u aan op de pagina van deze sessie.'
    : message;
}
