import { isId, notFound, type SignedIn } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Realtime } from '@academie/platform/realtime';
import { Injectable } from '@nestjs/common';
import { mayManageAccount } from '../leden.policy.js';

/** Somebody ends one of their own sessions, for instance on a phone that was lost. */
@Injectable()
export class EndSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly realtime: Realtime,
  ) {}

  /** Throws NOT_FOUND for a session that is not there or is somebody else's. */
  async run(actor: SignedIn, sessionId: string): Promise<void> {
    if (!isId(sessionId)) throw notFound();
    await this.unitOfWork.run(async (tx) => {
      const rows: { persoon_id: string }[] = await tx.query(
        'select persoon_id from leden.session where id = $1 for update',
        [sessionId],
      );
      const owner = rows[0]?.persoon_id;
      if (!owner || !mayManageAccount(actor, owner)) throw notFound();
      await tx.query('delete from leden.session where id = $1', [sessionId]);
    });
    this.realtime.disconnect(actor.persoonId);
  }
}
