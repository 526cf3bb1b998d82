import { berichtPosted } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { BerichtToRoom, queueOfGesprek, SOMEBODY_IS_LOOKING } from './bericht-to-room.js';

type BerichtPosted = typeof berichtPosted;

/** Those in the room read what somebody says, while they look. */
@Injectable()
export class WhenBerichtPosted extends EventHandler<BerichtPosted> {
  readonly name = 'live-updates/when-bericht-posted';
  readonly on = [berichtPosted];

  override readonly priority = SOMEBODY_IS_LOOKING;

  constructor(private readonly room: BerichtToRoom) {
    super();
  }

  override queueOf({ gesprekId }: PayloadOf<BerichtPosted>): string {
    return queueOfGesprek(gesprekId);
  }

  async handle({ payload }: RecordedEvent<PayloadOf<BerichtPosted>>): Promise<void> {
    await this.room.send('bericht:posted', payload.berichtId);
  }
}
