import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { PersoonEntity } from '../model/persoon.entity.js';
import { linkNotValid, registrationNeeded } from './refusals.js';
import { type SessionOrigin, Sessions, type StartedSession } from './sessions.js';
import { SignInLinks } from './sign-in-links.js';

/** Somebody redeems the token of their mailed link. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: SignInLinks,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Throws CONFLICT: LINK_NOT_VALID, or REGISTRATION_NEEDED for an address without an account. The latter undoes the
   * transaction, so that the link is still good for registering.
   */
  async run(token: string, origin: SessionOrigin): Promise<StartedSession> {
    return this.unitOfWork.run(async (tx) => {
      const email = await this.links.redeem(tx, token);
      if (!email) throw linkNotValid();
      const persoon = await tx.getRepository(PersoonEntity).findOneBy({ email });
      if (!persoon) throw registrationNeeded();
      return this.sessions.start(tx, persoon.id, origin);
    });
  }
}
