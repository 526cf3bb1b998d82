import { KennissessieDirectory, questionAdded } from '@academie/contracts';
import { Clock, type PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Notifier } from '../notifier.js';
import { canAnswer, questionMelding } from './question-melding.js';

/** The organiser asks something of those who registered before. Several questions in a row are one melding. */
@Injectable()
export class WhenQuestionAdded extends EventHandler {
  readonly name = 'notifications/when-question-added';
  readonly on = [questionAdded];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof questionAdded>>): Promise<void> {
    const seats = await this.kennissessies.seatsOf(event.payload.kennissessieId);
    const open = seats.filter((seat) => canAnswer(seat, this.clock.now()));
    await this.notifier.tell(event, { meldingen: open.map(questionMelding) });
  }
}
