import { KennissessieDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { mailRefused } from '@academie/platform/outbox';
import { Injectable } from '@nestjs/common';
import { seatOfMailKey } from '../model/mail-key.js';
import { SeatFacts } from '../seat-facts.js';

/** An invitation that the mail server does not take came back, as far as the organiser and the person can tell. */
@Injectable()
export class WhenMailRefused extends EventHandler<typeof mailRefused> {
  readonly name = 'invitations/when-mail-refused';
  readonly on = [mailRefused];

  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly facts: SeatFacts,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  async handle({ payload, recordedAt: at }: RecordedEvent<PayloadOf<typeof mailRefused>>): Promise<void> {
    const seat = seatOfMailKey(payload.key);
    if (!seat || !(await this.kennissessies.seat(seat.registrationId))) return;
    const detail = payload.code === null ? null : String(payload.code);
    await this.unitOfWork.run((tx) =>
      this.facts.record(tx, { ...seat, kind: 'BOUNCED', at, mailKey: payload.key, detail }),
    );
  }
}
