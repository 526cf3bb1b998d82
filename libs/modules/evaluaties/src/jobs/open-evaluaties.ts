import { evaluatieOpened, evaluatieReminded, KennissessieDirectory } from '@academie/contracts';
import { Clock } from '@academie/kernel';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { closedBefore, remindBefore } from '../model/evaluatie-phase.js';
import { isOver } from '../operations/prepare-evaluatie.js';

/**
 * Opens an evaluatie when its session is over, and has those who did not answer asked once more. It looks at what is, so
 * a session that moves or is called off needs nothing of its own; and each step is one conditional statement with its
 * event, so several workers may come by at once.
 */
@Injectable()
export class OpenEvaluaties {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly kennissessies: KennissessieDirectory,
  ) {}

  @Cron(CronExpression.EVERY_5_MINUTES)
  async onSchedule(): Promise<void> {
    if (this.settings.role !== 'web') await this.run();
  }

  async run(): Promise<void> {
    await this.open();
    await this.remind();
  }

  private async open(): Promise<void> {
    const waiting = await this.database.query<{ id: string }>(
      'select kennissessie_id as id from evaluaties.evaluatie where opened_at is null',
    );
    const now = this.clock.now();
    const sessions = await this.kennissessies.byIds(waiting.map(({ id }) => id));
    for (const session of sessions.values()) {
      if (!isOver(session, now)) continue;
      await this.step(
        'update evaluaties.evaluatie set opened_at = $2 where kennissessie_id = $1 and opened_at is null returning 1',
        session.id,
        evaluatieOpened({ kennissessieId: session.id }),
      );
    }
  }

  private async remind(): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.query<{ id: string }>(
      `select kennissessie_id as id from evaluaties.evaluatie
       where opened_at <= $1 and opened_at > $2 and reminded_at is null`,
      [remindBefore(now), closedBefore(now)],
    );
    for (const { id } of due) {
      await this.step(
        'update evaluaties.evaluatie set reminded_at = $2 where kennissessie_id = $1 and reminded_at is null returning 1',
        id,
        evaluatieReminded({ kennissessieId: id }),
      );
    }
  }

  /** The event is recorded by whoever changed the row. */
  private async step(sql: string, id: string, event: ReturnType<typeof evaluatieOpened | typeof evaluatieReminded>) {
    await this.unitOfWork.run(async (tx) => {
      const [rows]: [unknown[]] = await tx.query(sql, [id, this.clock.now()]);
      if (rows.length > 0) await this.events.record(tx, event, null);
    });
  }
}
