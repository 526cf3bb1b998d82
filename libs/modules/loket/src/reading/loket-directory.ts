import { type LeervraagCard, LeervraagDirectory } from '@academie/contracts';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { LoketReach } from './loket-reach.js';

/** What the neighbours may ask about leervragen. */
@Injectable()
export class LoketDirectory extends LeervraagDirectory {
  constructor(
    private readonly database: Database,
    private readonly reach: LoketReach,
  ) {
    super();
  }

  async byId(id: string): Promise<LeervraagCard | null> {
    return this.database.one<LeervraagCard>(
      `select id, number, subject, question, answer, status, outcome,
         due_at as "dueAt", route_note as "routeNote", asked_by as "askedById",
         assignee_id as "assigneeId", routed_to_netwerk_id as "routedToNetwerkId",
         routed_to_organisatie_id as "routedToOrganisatieId"
       from loket.leervraag where id = $1`,
      [id],
    );
  }

  async routedPeople(id: string): Promise<readonly string[]> {
    const card = await this.byId(id);
    return card ? this.reach.peopleOf(card) : [];
  }
}
