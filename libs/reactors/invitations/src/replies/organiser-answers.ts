import { KennissessieDirectory, RegistrationStatus } from '@academie/contracts';
import { type Actor, Clock, isId, notFound, type SignedIn } from '@academie/kernel';
import { type Page, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { holdsSeat } from '../model/decide-invitation.js';
import { HandWork, type HandWorkRow } from './hand-work.js';
import { PresentAnswers } from './present-answers.js';

/** How the seats of a session answered. */
export interface AnswerCounts {
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  readonly unanswered: number;
}

/** What those who organise a session see of the answers to it; for others it does not exist. */
@Injectable()
export class OrganiserAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kennissessies: KennissessieDirectory,
    private readonly work: HandWork,
    private readonly present: PresentAnswers,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, kennissessieId: string, first: number, after?: string | null): Promise<Page<HandWorkRow>> {
    await this.assertOrganises(actor, kennissessieId);
    return this.work.page(kennissessieId, first, after);
  }

  async count(kennissessieId: string): Promise<number> {
    return (await this.work.countOf(kennissessieId)).all;
  }

  async summary(actor: Actor, kennissessieId: string): Promise<AnswerCounts & { openHandWork: number }> {
    await this.assertOrganises(actor, kennissessieId);
    const [counts, { open }] = await Promise.all([this.counts(kennissessieId), this.work.countOf(kennissessieId)]);
    return { ...counts, openHandWork: open };
  }

  /** Somebody has looked at it. Throws NOT_FOUND for who does not organise it. */
  async finish(actor: SignedIn, id: string): Promise<HandWorkRow> {
    const found = isId(id) ? await this.work.get(id) : null;
    if (!found) throw notFound();
    await this.assertOrganises(actor, found.kennissessieId);
    const at = this.clock.now();
    await this.unitOfWork.run((tx) => this.work.finish(tx, id, actor.persoonId, at));
    return { ...found, doneAt: found.doneAt ?? at };
  }

  /** A yes or a maybe counts for who has a seat, as an answer to what was mailed last; a no for who gave theirs up. */
  private async counts(kennissessieId: string): Promise<AnswerCounts> {
    const [seats, given] = await Promise.all([
      this.kennissessies.seatsOf(kennissessieId, { withCancelled: true }),
      this.present.ofKennissessie(kennissessieId),
    ]);
    const seated = seats.filter(holdsSeat).map(({ persoonId }) => given.get(persoonId));
    const current = seated.filter((answer) => answer?.isCurrent);
    const accepted = current.filter((answer) => answer?.partstat === 'ACCEPTED').length;
    const tentative = current.filter((answer) => answer?.partstat === 'TENTATIVE').length;
    const gone = seats.filter(({ status }) => status === RegistrationStatus.CANCELLED);
    const declined = gone.filter(({ persoonId }) => given.get(persoonId)?.partstat === 'DECLINED').length;
    return { accepted, tentative, declined, unanswered: seated.length - accepted - tentative };
  }

  private async assertOrganises(actor: Actor, kennissessieId: string): Promise<void> {
    if (!isId(kennissessieId)) throw notFound();
    const managed = await this.kennissessies.managedBy(actor, [kennissessieId]);
    if (!managed.has(kennissessieId)) throw notFound();
  }
}
