import { notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Injectable } from '@nestjs/common';
import type { ReminderChoice } from './model/reminder-kind.js';
import { persoonOfToken } from './model/unsubscribe-token.js';
import { ReminderStore } from './reading/reminder-store.js';

/** Somebody wants no reminders any more, by the link in one of them. Their seats stay as they are. */
@Injectable()
export class StopReminders {
  constructor(
    private readonly store: ReminderStore,
    private readonly signer: Signer,
  ) {}

  /** Throws NOT_FOUND for a link that is not ours. */
  async run(token: string, choice: ReminderChoice): Promise<void> {
    const persoonId = persoonOfToken(this.signer, token);
    if (!persoonId || !(await this.store.savePreference(persoonId, choice))) throw notFound();
  }
}
