import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type FieldProblem, forbidden, invalidInput, newId, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayCreate } from '../../kennissessies.policy.js';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import type { KennissessieDetails } from '../../model/kennissessie-input.js';
import { ReeksEntity } from '../../model/reeksen/reeks.entity.js';
import {
  type Period,
  type ReeksDate,
  type ReeksRule,
  reeksDates,
  ruleProblems,
} from '../../model/reeksen/reeks-rule.js';
import { newDraft } from '../create-kennissessie.js';
import { ResolveDetails } from '../resolve-details.js';

/** A series as it is asked for. `details` are those of the first session. */
export interface ReeksPlan {
  readonly details: KennissessieDetails;
  readonly rule: ReeksRule;
  /** Dates that were dropped beforehand. */
  readonly without: readonly string[];
}

/** Somebody plans a series: a draft for each date, of which nobody hears until it is published. */
@Injectable()
export class PlanReeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
  ) {}

  /** Gives the id of the series. Throws FORBIDDEN, INVALID_INPUT or NOT_FOUND (the netwerk). */
  async run(actor: SignedIn, { details, rule, without }: ReeksPlan): Promise<string> {
    const standing = await this.netwerken.standingOf(actor);
    if (!mayCreate(actor, standing.leads.size > 0)) throw forbidden();
    const values = (await this.resolve.run(actor, standing, details)).valuesFor(null);
    const problems = ruleProblems(values.startsAt, rule);
    if (problems.length > 0) throw invalidInput(problems.map(inRule));
    const periods = periodsOf(reeksDates(values, rule).filter(({ date }) => !without.includes(date)));

    const now = this.clock.now();
    const { frequency, every } = rule;
    const reeks: ReeksEntity = { id: newId(), title: values.title, frequency, every, createdAt: now };
    await this.unitOfWork.run(async (tx) => {
      await tx.getRepository(ReeksEntity).insert(reeks);
      const sessions = periods.map((period) => newDraft({ ...values, ...period }, actor.persoonId, now, reeks.id));
      await tx.getRepository(KennissessieEntity).insert(sessions);
    });
    return reeks.id;
  }
}

/** The periods of these dates. Throws INVALID_INPUT when there are too few, or when one cannot be. */
export function periodsOf(dates: readonly ReeksDate[]): Period[] {
  const wrong = dates.find(({ problem }) => problem !== null);
  if (wrong) throw invalidInput([{ path: 'rule', message: clockMessage(wrong.date) }]);
  if (dates.length < 2) {
    throw invalidInput([{ path: 'rule', message: 'Een reeks heeft minstens 2 sessies. Laat meer datums staan.' }]);
  }
  return dates.flatMap(({ period }) => period ?? []);
}

/** Why a session cannot be on this day at this time. */
export function clockMessage(date: string): string {
  const day = date.split('-').reverse().join('-');
  return `Op ${day} gaat de klok een uur vooruit of terug. Haal die datum weg, of kies een andere tijd.`;
}

function inRule({ path, message }: FieldProblem): FieldProblem {
  return { path: `rule.${path}`, message };
}
