import { berichtDeleted } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { BerichtToRoom, queueOfGesprek, SOMEBODY_IS_LOOKING } from './bericht-to-room.js';

type BerichtDeleted = typeof berichtDeleted;

/** Those in the room see that a bericht is gone; its text goes to nobody any more. */
@Injectable()
export class WhenBerichtDeleted extends EventHandler<BerichtDeleted> {
  readonly name = 'live-updates/when-bericht-deleted';
  readonly on = [berichtDeleted];

  override readonly priority = SOMEBODY_IS_LOOKING;

  constructor(private readonly room: BerichtToRoom) {
    super();
  }

  override queueOf({ gesprekId }: PayloadOf<BerichtDeleted>): string {
    return queueOfGesprek(gesprekId);
  }

  async handle({ payload }: RecordedEvent<PayloadOf<BerichtDeleted>>): Promise<void> {
    await this.room.send('bericht:deleted', payload.berichtId);
  }
}
