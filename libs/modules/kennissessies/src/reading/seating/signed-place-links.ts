import { PlaceLinks } from '@academie/contracts';
import { Signer } from '@academie/platform/config';
import { Injectable } from '@nestjs/common';
import { placeToken } from '../../model/seating/place-token.js';

/** Makes the links for mails to those who wait. */
@Injectable()
export class SignedPlaceLinks extends PlaceLinks {
  constructor(private readonly signer: Signer) {
    super();
  }

  offer(offerId: string, registrationId: string): string {
    return `/kennissessies/plaats/${placeToken(this.signer, { kind: 'offer', id: offerId, registrationId })}`;
  }

  secondDate(preInvitationId: string, registrationId: string): string {
    return `/kennissessies/plaats/${placeToken(this.signer, { kind: 'second-date', id: preInvitationId, registrationId })}`;
  }
}
