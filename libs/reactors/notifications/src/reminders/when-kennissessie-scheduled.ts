import {
  KennissessieDirectory,
  kennissessieMoved,
  kennissessiePublished,
  kennissessieRestored,
} from '@academie/contracts';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { PlanReminders } from './plan-reminders.js';

/** A session has a time, another one, or goes on after all: its reminders are planned by how it stands now. */
@Injectable()
export class WhenKennissessieScheduled extends EventHandler<
  typeof kennissessiePublished | typeof kennissessieMoved | typeof kennissessieRestored
> {
  readonly name = 'notifications/when-kennissessie-scheduled';
  readonly on = [kennissessiePublished, kennissessieMoved, kennissessieRestored];

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
