import { Doelgroep, GuestDirectory, type NewColleague } from '@academie/contracts';
import { invalidInput, Refusal } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { doelgroepenFor } from '../model/doelgroep-choice.js';
import { mailAddressOf } from '../model/mail-address.js';
import { organisatieOfAddress } from '../reading/organisatie-of-address.js';
import { NewPersonen } from './new-persoon.js';

/**
 * Prepares an account for who was invited by mail address. Who works at an organisatie that we know could have made that
 * account themselves and gets the same one; everybody else is a guest.
 */
@Injectable()
export class Guests extends GuestDirectory {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly personen: NewPersonen,
    private readonly audit: Audit,
  ) {
    super();
  }

  async ensure({ email, name }: NewColleague, invitedBy: string | null): Promise<string> {
    const address = mailAddressOf(email);
    const known = await this.idOf(address);
    if (known) return known;
    const given = name.trim();
    if (given.length < 2 || given.length > 200) {
      throw invalidInput([{ path: 'name', message: 'Vul uw naam in.' }]);
    }
    try {
      return await this.prepare(address, given, invitedBy);
    } catch (error) {
      // The same link was used twice at the same moment: the other one made the account.
      const made = error instanceof Refusal && error.code === 'CONFLICT' ? await this.idOf(address) : null;
      if (made) return made;
      throw error;
    }
  }

  private async idOf(address: string): Promise<string | null> {
    const row = await this.database.one<{ id: string }>('select id from leden.persoon where email = $1', [address]);
    return row?.id ?? null;
  }

  private prepare(email: string, name: string, invitedBy: string | null): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const organisatie = await organisatieOfAddress(tx, email);
      const [doelgroep = Doelgroep.PARTNER] = organisatie ? doelgroepenFor(organisatie.soort) : [];
      const isGuest = organisatie === null;
      const persoon = { email, name, functie: null, doelgroep, organisatieId: organisatie?.id ?? null, isGuest };
      const persoonId = await this.personen.add(tx, persoon, invitedBy);
      await this.audit.record(tx, {
        actorId: invitedBy,
        action: 'persoon.prepared',
        subject: { kind: 'persoon', id: persoonId },
        details: { isGuest },
      });
      return persoonId;
    });
  }
}
