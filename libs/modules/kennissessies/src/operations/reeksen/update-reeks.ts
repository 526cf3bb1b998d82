import { NetwerkDirectory } from '@academie/contracts';
import { Clock, type FieldProblem, forbidden, invalidInput, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { inputProblems, type KennissessieDetails } from '../../model/kennissessie-input.js';
import { nextStatus, transition } from '../../model/kennissessie-lifecycle.js';
import { ReeksEntity } from '../../model/reeksen/reeks.entity.js';
import { aspectsOf, follow, type InReeks, ReeksAspect, ReeksScope } from '../../model/reeksen/reeks-change.js';
import { ApplyDetails, changedKeys } from '../apply-details.js';
import type { LoadedKennissessie } from '../kennissessie-access.js';
import { type DetailValues, ResolveDetails } from '../resolve-details.js';
import { UpdateKennissessie } from '../update-kennissessie.js';
import { clockMessage } from './plan-reeks.js';
import { loadReeksToManage } from './reeks-access.js';

/** A change of one session that others of its series follow. */
export interface ReeksChange {
  readonly kennissessieId: string;
  readonly details: KennissessieDetails;
  readonly scope: ReeksScope;
  /** Also what was changed by hand in one session follows. */
  readonly evenDeviating: boolean;
}

/** The organiser changes one session of a series, and with it those after it or all that are to come. */
@Injectable()
export class UpdateReeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly resolve: ResolveDetails,
    private readonly apply: ApplyDetails,
    private readonly updateOne: UpdateKennissessie,
  ) {}

  /** Gives how many sessions changed. All of them, or none: throws what {@link UpdateKennissessie} throws. */
  async run(actor: SignedIn, change: ReeksChange): Promise<number> {
    const { kennissessieId, details, scope, evenDeviating } = change;
    if (scope === ReeksScope.THIS) {
      await this.updateOne.run(actor, kennissessieId, details);
      return 1;
    }
    const standing = await this.netwerken.standingOf(actor);
    const resolved = await this.resolve.run(actor, standing, details);
    const now = this.clock.now();

    return this.unitOfWork.run(async (tx) => {
      // Without a lock: the locks are taken in one order, the series first.
      const found = await tx.getRepository(KennissessieEntity).findOneBy({ id: kennissessieId });
      if (!found?.reeksId) throw notFound();
      const { reeks, sessions } = await loadReeksToManage(tx, actor, standing, found.reeksId, now);
      const index = sessions.findIndex(({ kennissessie }) => kennissessie.id === kennissessieId);
      const from = sessions[index];
      if (!from) throw forbidden();
      transition(from.facts.status, 'edit');
      const to = resolved.valuesFor(from.kennissessie);
      const aspects = aspectsOf(changedKeys(from.kennissessie, to));

      const others = (scope === ReeksScope.ALL_COMING ? sessions : sessions.slice(index)).filter(
        (session) => session !== from && isComing(session, now),
      );
      const planned = others.map(({ kennissessie }) => ({
        kennissessie,
        ...follow(kennissessie, from.kennissessie, to, aspects, evenDeviating),
      }));
      const problems = planned.flatMap((each) => this.problemsOf(each, now));
      if (problems.length > 0) throw invalidInput(problems);

      if (aspects.includes(ReeksAspect.TITLE))
        await tx.getRepository(ReeksEntity).update(reeks.id, { title: to.title });
      const own = from.kennissessie.deviations.filter((aspect) => !aspects.includes(aspect));
      const all = [{ kennissessie: from.kennissessie, values: to, deviations: own }, ...planned];
      let changed = 0;
      for (const { kennissessie, values, deviations } of all) {
        if (await this.apply.run(tx, kennissessie, values, deviations, actor.persoonId)) changed++;
      }
      return changed;
    });
  }

  /** What is wrong with one of the others, told with its date: on the form stands another session. */
  private problemsOf({ kennissessie, values, problem }: Planned, now: Date): FieldProblem[] {
    if (problem) return [{ path: 'startsAt', message: clockMessage(isoDate(values.startsAt)) }];
    const { startsAt, registeredCount, heldCount } = kennissessie;
    const found = inputProblems({ ...values, thema: '' }, now, { startsAt, registeredCount, heldCount });
    return found.map(({ path, message }) => ({ path, message: `${dutchDate(values.startsAt)}: ${message}` }));
  }
}

interface Planned {
  readonly kennissessie: KennissessieEntity & InReeks;
  readonly values: DetailValues;
  readonly problem: 'skipped' | 'doubled' | null;
}

/** What has begun stays as it was. */
function isComing({ kennissessie, facts }: LoadedKennissessie, now: Date): boolean {
  return nextStatus(facts.status, 'edit') !== null && kennissessie.startsAt > now;
}

function isoDate(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'Europe/Amsterdam' }).toFormat('yyyy-MM-dd');
}

function dutchDate(at: Date): string {
  return isoDate(at).split('-').reverse().join('-');
}
