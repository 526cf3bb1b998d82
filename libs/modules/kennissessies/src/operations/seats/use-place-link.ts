import { notFound } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { Injectable } from '@nestjs/common';
import { readPlaceToken } from '../../model/seating/place-token.js';
import { TakeSecondDate } from '../waiting/take-second-date.js';
import { AnswerOffer } from './answer-offer.js';

/** Whoever holds a link from a mail answers for the person it was mailed to. Twice changes nothing. */
@Injectable()
export class UsePlaceLink {
  constructor(
    private readonly signer: Signer,
    private readonly answerOffer: AnswerOffer,
    private readonly takeSecondDate: TakeSecondDate,
  ) {}

  /** Throws NOT_FOUND for a link that we did not make; for a second date also CONFLICT, as registering does. */
  async run(token: string, take: boolean): Promise<void> {
    const target = readPlaceToken(this.signer, token);
    if (!target) throw notFound();
    if (target.kind === 'offer') await this.answerOffer.run(target.id, take);
    // Who does not want the second date has nothing to do: they wait on for the first.
    else if (take) await this.takeSecondDate.run(target.id);
  }
}
