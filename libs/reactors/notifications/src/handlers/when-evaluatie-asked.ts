import { EvaluatieDirectory, evaluatieOpened, evaluatieReminded, KennissessieDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { evaluatieNews } from '../evaluatie-news.js';
import { Notifier } from '../notifier.js';

/** The session is over, or some days have passed since: who was there and did not answer yet is asked to. */
@Injectable()
export class WhenEvaluatieAsked extends EventHandler {
  readonly name = 'notifications/when-evaluatie-asked';
  readonly on = [evaluatieOpened, evaluatieReminded];

  constructor(
    private readonly notifier: Notifier,
    private readonly evaluaties: EvaluatieDirectory,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof evaluatieOpened>>): Promise<void> {
    const { kennissessieId } = event.payload;
    const call = await this.evaluaties.callOf(kennissessieId);
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!call || !session) return;
    await this.notifier.tell(event, evaluatieNews(session, call, event.name === evaluatieReminded.eventName));
  }
}
