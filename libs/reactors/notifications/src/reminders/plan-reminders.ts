import { type KennissessieCard, KennissessieStatus } from '@academie/contracts';
import { Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS } from './model/reminder-kind.js';
import { dueAt, fits } from './model/reminder-moment.js';
import { SendReminders } from './send-reminders.js';

/**
 * One job for each session and kind, at its moment. Planning it again moves it; whether it still holds (called off, moved,
 * switched off) is looked at when it runs, so nothing has to be taken back.
 */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly jobs: Jobs,
    private readonly send: SendReminders,
  ) {}

  /** Those that come up between these moments. What was due before it was planned is told by the invitation itself. */
  async run(session: KennissessieCard, from: Date, to?: Date): Promise<void> {
    if (session.status !== KennissessieStatus.PUBLISHED) return;
    for (const kind of REMINDER_KINDS) {
      const runAt = dueAt(kind, session.startsAt);
      if (!fits(kind, session.form) || runAt < from || (to && runAt > to)) continue;
      const payload = { kennissessieId: session.id, kind, startsAt: session.startsAt.toISOString() };
      await this.jobs.enqueueNow(this.send, payload, { key: `${session.id}:${kind}`, runAt });
    }
  }
}
