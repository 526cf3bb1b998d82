import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mailAddressOf } from '../model/mail-address.js';
import { Attempts } from './attempts.js';
import { SignInLinks } from './sign-in-links.js';

/** A visitor asks for a link by mail. What they get to see is the same for every address. */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly links: SignInLinks,
  ) {}

  /** Throws INVALID_INPUT for what is no address, RATE_LIMITED when it was asked too often. */
  async run(email: string, ip: string): Promise<void> {
    const address = mailAddressOf(email);
    await this.unitOfWork.run(async (tx) => {
      await this.attempts.spend(tx, address, ip);
      await this.links.issue(tx, address, 'SIGN_IN');
    });
  }
}
