import { berichtEdited } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { BerichtToRoom, queueOfGesprek, SOMEBODY_IS_LOOKING } from './bericht-to-room.js';

type BerichtEdited = typeof berichtEdited;

/** Those in the room see how an author says it better. */
@Injectable()
export class WhenBerichtEdited extends EventHandler<BerichtEdited> {
  readonly name = 'live-updates/when-bericht-edited';
  readonly on = [berichtEdited];

  override readonly priority = SOMEBODY_IS_LOOKING;

  constructor(private readonly room: BerichtToRoom) {
    super();
  }

  override queueOf({ gesprekId }: PayloadOf<BerichtEdited>): string {
    return queueOfGesprek(gesprekId);
  }

  async handle({ payload }: RecordedEvent<PayloadOf<BerichtEdited>>): Promise<void> {
    await this.room.send('bericht:edited', payload.berichtId);
  }
}
