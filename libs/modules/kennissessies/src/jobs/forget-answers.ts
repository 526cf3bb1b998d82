import { Clock } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { type Tx, UnitOfWork } from '@academie/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';

/** How many answers of one session were deleted. */
export interface Forgotten {
  readonly kennissessieId: string;
  readonly answers: number;
}

/**
 * Deletes answers when the time that was promised beside the question is over. Who gave up their place will not be there,
 * so theirs have no purpose from the beginning of the session on. That it happened is written down, what they said is not.
 */
@Injectable()
export class ForgetAnswers {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Cron('41 3 * * *', { timeZone: 'Europe/Amsterdam' })
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  /** Two workers at once delete each answer once: the second finds nothing. */
  async run(): Promise<Forgotten[]> {
    return this.unitOfWork.run(async (tx) => {
      const forgotten = await this.forget(tx);
      for (const { kennissessieId, answers } of forgotten) {
        await this.audit.record(tx, {
          actorId: null,
          action: 'answers.expired',
          subject: { kind: 'kennissessie', id: kennissessieId },
          details: { answers },
        });
      }
      return forgotten;
    });
  }

  private async forget(tx: Tx): Promise<Forgotten[]> {
    const now = this.clock.now();
    return tx.query(
      `with gone as (
         delete from kennissessies.answer a
         using kennissessies.question q, kennissessies.kennissessie k, kennissessies.registration r
         where q.id = a.question_id and k.id = q.kennissessie_id and r.id = a.registration_id
           and (k.ends_at + make_interval(days => q.retention_days) <= $1::timestamptz
             or (k.starts_at <= $1::timestamptz and r.status not in ${PLACES}))
         returning a.question_id
       ), counted as (
         select question_id, count(*)::int as n from gone group by question_id
       ), told as (
         update kennissessies.question q
         set forgotten_count = q.forgotten_count + counted.n, forgotten_at = $1
         from counted where q.id = counted.question_id returning q.kennissessie_id, counted.n
       )
       select kennissessie_id as "kennissessieId", sum(n)::int as answers from told group by kennissessie_id order by 1`,
      [now],
    );
  }
}

/** Whose answers still have a purpose: everybody who comes, came, or may still get a place. */
const PLACES = `('REGISTERED','WAITLISTED','REQUESTED','ATTENDED','NO_SHOW')`;
