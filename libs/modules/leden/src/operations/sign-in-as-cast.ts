import { notFound } from '@academie/kernel';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { PersoonEntity } from '../model/persoon.entity.js';
import { Cast } from '../reading/cast.js';
import { type SessionOrigin, Sessions, type StartedSession } from './sessions.js';

/** In the demo, one click signs in as one of the cast. Anywhere else this does not exist. */
@Injectable()
export class SignInAsCast {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cast: Cast,
    private readonly sessions: Sessions,
  ) {}

  /** Throws NOT_FOUND outside the demo, and for everybody who is not of the cast. */
  async run(email: string, origin: SessionOrigin): Promise<StartedSession> {
    const address = email.trim().toLowerCase();
    if (!this.cast.emails.includes(address)) throw notFound();
    return this.unitOfWork.run(async (tx) => {
      const persoon = await tx.getRepository(PersoonEntity).findOneBy({ email: address });
      if (!persoon) throw notFound();
      return this.sessions.start(tx, persoon.id, origin);
    });
  }
}
