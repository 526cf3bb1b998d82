import type { Doelgroep } from '@academie/contracts';
import { invalidInput } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { doelgroepProblem } from '../model/doelgroep-choice.js';
import { organisatieOfAddress } from '../reading/organisatie-of-address.js';
import { NewPersonen } from './new-persoon.js';
import { linkNotValid } from './refusals.js';
import { type SessionOrigin, Sessions, type StartedSession } from './sessions.js';
import { SignInLinks } from './sign-in-links.js';

/** What somebody tells of themselves, once. */
export interface Registration {
  readonly name: string;
  readonly functie: string;
  readonly doelgroep: Doelgroep;
}

/** Somebody with a known mail domain makes their own account, with the link that proves that the address is theirs. */
@Injectable()
export class Register {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: SignInLinks,
    private readonly personen: NewPersonen,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Throws CONFLICT (LINK_NOT_VALID, ALREADY_REGISTERED) or INVALID_INPUT; the link stays good then. */
  async run(token: string, input: Registration, origin: SessionOrigin): Promise<StartedSession> {
    return this.unitOfWork.run(async (tx) => {
      const email = await this.links.redeem(tx, token);
      const organisatie = email ? await organisatieOfAddress(tx, email) : null;
      // An address of an unknown domain never gets a link, so a token for one was not mailed by us.
      if (!email || !organisatie) throw linkNotValid();
      const problem = doelgroepProblem(input.doelgroep, organisatie.soort);
      if (problem) throw invalidInput([problem]);

      const persoonId = await this.personen.add(
        tx,
        { ...input, name: input.name.trim(), functie: input.functie.trim(), email, organisatieId: organisatie.id },
        null,
      );
      await this.audit.record(tx, {
        actorId: persoonId,
        action: 'persoon.registered',
        subject: { kind: 'persoon', id: persoonId },
        details: { organisatieId: organisatie.id },
      });
      return this.sessions.start(tx, persoonId, origin);
    });
  }
}
