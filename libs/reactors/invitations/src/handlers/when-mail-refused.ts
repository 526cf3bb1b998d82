import type { PayloadOf } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { mailRefused } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { InvitationFacts } from '../invitation-facts.js';
import { Invitations } from '../invitations.js';
import { invitationOfMailKey } from '../model/mail-key.js';

/** An invitation that the mail server does not take came back, as far as the organiser and the person can tell. */
@Injectable()
export class WhenMailRefused extends EventHandler<typeof mailRefused> {
  readonly name = 'invitations/when-mail-refused';
  readonly on = [mailRefused];

  constructor(
    private readonly invitations: Invitations,
    private readonly facts: InvitationFacts,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  async handle({ payload, recordedAt: at }: RecordedEvent<PayloadOf<typeof mailRefused>>): Promise<void> {
    const about = invitationOfMailKey(payload.key);
    if (!about || !(await this.invitations.byId(about.invitationId))) return;
    const detail = payload.code === null ? null : String(payload.code);
    await this.unitOfWork.run((tx) =>
      this.facts.record(tx, { ...about, kind: 'BOUNCED', at, mailKey: payload.key, detail }),
    );
  }
}
