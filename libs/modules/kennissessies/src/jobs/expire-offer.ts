import { JobHandler } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { PassOnOffer } from '../operations/seats/pass-on-offer.js';
import { ExpireOfferName } from './expire-offer-name.js';

/** Comes by when an offer expires: the place goes to the next, unless it was taken or declined. */
@Injectable()
export class ExpireOffer extends JobHandler<{ offerId: string }> {
  readonly name = ExpireOfferName.name;

  constructor(private readonly passOn: PassOnOffer) {
    super();
  }

  async run({ offerId }: { offerId: string }): Promise<void> {
    await this.passOn.run(offerId);
  }
}
