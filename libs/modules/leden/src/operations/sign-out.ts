import type { Actor } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';
import { Sessions } from './sessions.js';

/** Somebody signs out: the session ends for good, not only in this browser. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly realtime: Realtime,
  ) {}

  async run(actor: Actor, sessionToken: string | null): Promise<void> {
    if (!sessionToken) return;
    await this.unitOfWork.run((tx) => this.sessions.end(tx, sessionToken));
    // A socket is authenticated when it connects; those with another session connect again.
    if (actor.kind === 'persoon') this.realtime.disconnect(actor.persoonId);
  }
}
