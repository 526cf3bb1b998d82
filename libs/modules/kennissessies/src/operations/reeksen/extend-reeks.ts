import { NetwerkDirectory } from '@academie/contracts';
import { Clock, invalidInput, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';
import { KennissessieEntity } from '../../model/kennissessie.entity.js';
import { ReeksAspect } from '../../model/reeksen/reeks-change.js';
import { MOST_SESSIONS, ReeksFrequency, reeksDates, ruleProblems } from '../../model/reeksen/reeks-rule.js';
import { newDraft } from '../create-kennissessie.js';
import { CopiesAlong } from './copies-along.js';
import { clockMessage } from './plan-reeks.js';
import { loadReeksToManage } from './reeks-access.js';

/** The organiser adds dates to a series: drafts after the last one, with all that the last one has. */
@Injectable()
export class ExtendReeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly netwerken: NetwerkDirectory,
    private readonly providers: Providers,
  ) {}

  /** Throws NOT_FOUND, FORBIDDEN, or INVALID_INPUT: too many, or a night in which the clock changes. */
  async run(actor: SignedIn, reeksId: string, times: number): Promise<void> {
    const standing = await this.netwerken.standingOf(actor);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const { reeks, sessions } = await loadReeksToManage(tx, actor, standing, reeksId, now);
      const room = MOST_SESSIONS - (await tx.getRepository(KennissessieEntity).countBy({ reeksId }));
      if (!Number.isInteger(times) || times < 1 || times > room) {
        const message = `Kies een aantal van 1 tot en met ${Math.max(1, room)}: een reeks heeft ten hoogste ${MOST_SESSIONS} sessies.`;
        throw invalidInput([{ path: 'times', message }]);
      }
      const all = sessions.map(({ kennissessie }) => kennissessie);
      // A date that was moved by hand says nothing about the rhythm of the rest.
      const last = all.findLast(({ deviations }) => !deviations.includes(ReeksAspect.TIME)) ?? all.at(-1);
      if (!last) throw new Error(`Reeks ${reeksId} lost its sessions while it was locked`);

      const asked = { frequency: reeks.frequency, every: reeks.every, count: times + 1 };
      // After a shift by some weeks the last one can be a fifth: then it goes on as the last of the month.
      const fits = ruleProblems(last.startsAt, asked).every(({ path }) => path !== 'frequency');
      const rule = fits ? asked : { ...asked, frequency: otherWayAround(reeks.frequency) };
      const dates = reeksDates(last, rule).slice(1);
      const wrong = dates.find(({ problem }) => problem !== null);
      if (wrong) throw invalidInput([{ path: 'times', message: clockMessage(wrong.date) }]);

      const added = dates.flatMap(({ period }) =>
        period ? [newDraft({ ...detailsOf(last), ...period }, last.organizerId, now, reeksId)] : [],
      );
      await tx.getRepository(KennissessieEntity).insert(added);
      const ids = added.map(({ id }) => id);
      for (const along of this.providers.of(CopiesAlong)) await along.copy(tx, last.id, ids, actor.persoonId);
    });
  }
}

function otherWayAround(frequency: ReeksFrequency): ReeksFrequency {
  return frequency === ReeksFrequency.MONTHLY_BY_WEEKDAY
    ? ReeksFrequency.MONTHLY_LAST_WEEKDAY
    : ReeksFrequency.MONTHLY_BY_WEEKDAY;
}

function detailsOf(session: KennissessieEntity) {
  const { title, summary, startsAt, endsAt, form, location, onlineUrl, capacity, netwerkId, themaIds, doelgroepen } =
    session;
  return { title, summary, startsAt, endsAt, form, location, onlineUrl, capacity, netwerkId, themaIds, doelgroepen };
}
