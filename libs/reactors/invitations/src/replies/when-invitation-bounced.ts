import { derivedId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { BounceWatcher, type DeliveryFailure } from '@academie/platform/inbound-mail';
import { Injectable } from '@nestjs/common';
import { InvitationFacts } from '../invitation-facts.js';
import { invitationOfMailKey } from '../model/mail-key.js';

/** An invitation came back, or is late: the organiser sees it in the history of the calendar. */
@Injectable()
export class WhenInvitationBounced extends BounceWatcher {
  constructor(private readonly facts: InvitationFacts) {
    super();
  }

  async bounced(tx: Tx, key: string, { permanent, status }: DeliveryFailure, at: Date): Promise<void> {
    const about = invitationOfMailKey(key);
    if (!about) return;
    const id = derivedId('bounced', key, permanent ? 'permanent' : 'transient');
    // A server that gave up after a delay names the delay; without more it would look as if the mail may come yet.
    const detail = permanent && status?.startsWith('4') ? `${status} (opgegeven)` : status;
    // Being late is no last word: the key is kept for that.
    await this.facts.record(tx, { ...about, id, kind: 'BOUNCED', at, mailKey: permanent ? key : null, detail });
  }
}
