import { type Doelgroep, persoonJoined } from '@academie/contracts';
import { Clock, newId } from '@academie/kernel';
import type { Tx } from '@academie/platform/database';
import { Events } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { alreadyRegistered } from './refusals.js';

/** What is known of somebody on their first day. */
export interface NewPersoon {
  readonly email: string;
  readonly name: string;
  /** Null when somebody else prepares the account. */
  readonly functie: string | null;
  readonly doelgroep: Doelgroep;
  readonly organisatieId: string | null;
  /** Invited to one kennissessie, and of no organisatie that we know. */
  readonly isGuest?: boolean;
}

/** Gives somebody an account, and says that they joined. */
@Injectable()
export class NewPersonen {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Gives the id. Throws CONFLICT when the address has an account, also when that was made a moment ago. */
  async add(tx: Tx, persoon: NewPersoon, actorId: string | null): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `insert into leden.persoon (id, email, name, functie, doelgroep, organisatie_id, created_at, is_guest)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict on constraint persoon_email_once do nothing returning id`,
      [
        newId(),
        persoon.email,
        persoon.name,
        persoon.functie,
        persoon.doelgroep,
        persoon.organisatieId,
        this.clock.now(),
        persoon.isGuest ?? false,
      ],
    );
    const id = rows[0]?.id;
    if (!id) throw alreadyRegistered();
    await this.events.record(tx, persoonJoined({ persoonId: id }), actorId ?? id);
    return id;
  }
}
