import { ColleagueDirectory, type NewColleague, type PersoonCard } from '@academie/contracts';
import { invalidInput, type SignedIn } from '@academie/kernel';
import { Audit } from '@academie/platform/access';
import { Database, UnitOfWork } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { doelgroepenFor } from '../model/doelgroep-choice.js';
import { mailAddressOf } from '../model/mail-address.js';
import { organisatieOfAddress } from '../reading/organisatie-of-address.js';
import { PERSOON_COLUMNS, type PersoonRow, toPersoon } from '../reading/persoon-row.js';
import { Attempts } from './attempts.js';
import { NewPersonen } from './new-persoon.js';

/** Finds colleagues, and prepares an account for those who have none: they sign in to it like everybody else. */
@Injectable()
export class Colleagues extends ColleagueDirectory {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly personen: NewPersonen,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {
    super();
  }

  async find(organisatieId: string, search: string, first: number): Promise<readonly PersoonCard[]> {
    const rows = await this.database.query<PersoonRow>(
      `select ${PERSOON_COLUMNS} from leden.persoon p
       where p.organisatie_id = $1 and position(leden.plain($2) in leden.plain(p.name)) > 0 order by p.name, p.id limit $3`,
      [organisatieId, search.trim(), first],
    );
    return rows.map(toPersoon);
  }

  async ensure(actor: SignedIn, { email, name }: NewColleague): Promise<string> {
    const address = mailAddressOf(email);
    return this.unitOfWork.run(async (tx) => {
      const organisatie = await organisatieOfAddress(tx, address);
      if (!organisatie || organisatie.id !== actor.organisatieId) throw notOfTheirs();
      const rows: { id: string; organisatie_id: string | null }[] = await tx.query(
        'select id, organisatie_id from leden.persoon where email = $1',
        [address],
      );
      const known = rows[0];
      if (known) {
        if (known.organisatie_id !== organisatie.id) throw notOfTheirs();
        return known.id;
      }
      if (name.trim().length < 2) throw invalidInput([{ path: 'name', message: 'Vul de naam van uw collega in.' }]);
      await this.attempts.spendOnColleague(tx, actor.persoonId);
      const [doelgroep] = doelgroepenFor(organisatie.soort);
      if (!doelgroep) throw new Error(`No doelgroep fits ${organisatie.soort}`);
      const persoonId = await this.personen.add(
        tx,
        { email: address, name: name.trim(), functie: null, doelgroep, organisatieId: organisatie.id },
        actor.persoonId,
      );
      await this.audit.record(tx, {
        actorId: actor.persoonId,
        action: 'persoon.prepared',
        subject: { kind: 'persoon', id: persoonId },
        details: { organisatieId: organisatie.id },
      });
      return persoonId;
    });
  }
}

function notOfTheirs() {
  return invalidInput([{ path: 'email', message: 'Dit is geen mailadres van uw organisatie. Controleer het adres.' }]);
}
