import { KennissessieDirectory, kennissessieMoved, kennissessiePublished } from '@academie/contracts';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { PlanReminders } from './plan-reminders.js';

/** A session has a time, or another one: its reminders are planned by how it stands now. */
@Injectable()
export class WhenKennissessieScheduled extends EventHandler<typeof kennissessiePublished | typeof kennissessieMoved> {
  readonly name = 'notifications/when-kennissessie-scheduled';
  readonly on = [kennissessiePublished, kennissessieMoved];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly plan: PlanReminders,
  ) {
    super();
  }

  async handle({ payload, recordedAt }: RecordedEvent<{ kennissessieId: string }>): Promise<void> {
    const session = (await this.kennissessies.byIds([payload.kennissessieId])).get(payload.kennissessieId);
    // From when it happened, not from now: a worker that comes late must not skip what was due since.
    if (session) await this.plan.run(session, recordedAt);
  }
}
