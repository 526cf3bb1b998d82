import {
  type LeervraagStatus,
  leervraagUrl,
  type RuimteCard,
  type RuimteEntrance,
  RuimteGate,
} from '@academie/contracts';
import { type Actor, isId } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { mayModerate, mayTalk, mayWrite } from '../loket.policy.js';
import { LoketReach } from './loket-reach.js';

interface FactsRow {
  id: string;
  subject: string;
  status: LeervraagStatus;
  askedById: string;
  assigneeId: string | null;
  routedToOrganisatieId: string | null;
  routedToNetwerkId: string | null;
}

const FACTS = `select id, subject, status, asked_by as "askedById", assignee_id as "assigneeId",
  routed_to_organisatie_id as "routedToOrganisatieId", routed_to_netwerk_id as "routedToNetwerkId"
  from loket.leervraag where id = any($1::uuid[])`;

/** The door of the conversations about leervragen. */
@Injectable()
export class LeervraagRuimteGate extends RuimteGate {
  readonly kind = 'leervraag';

  constructor(
    private readonly database: Database,
    private readonly reach: LoketReach,
  ) {
    super();
  }

  async entrances(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteEntrance>> {
    const [reach, rows] = await Promise.all([this.reach.of(actor), this.facts(ownerIds)]);
    const readable = rows.filter((facts) => mayTalk(actor, facts, reach));
    return new Map(
      readable.map((facts) => [
        facts.id,
        {
          read: true,
          write: mayWrite(actor, facts, reach),
          moderate: mayModerate(actor, facts),
          card: toCard(facts),
        },
      ]),
    );
  }

  async ruimtesOf(persoonId: string): Promise<readonly string[]> {
    const { organisatieId, netwerkIds } = await this.reach.ofPersoon(persoonId);
    const rows = await this.database.query<{ id: string }>(
      `select id from loket.leervraag where asked_by = $1 or assignee_id = $1
         or routed_to_organisatie_id = $2 or routed_to_netwerk_id = any($3::uuid[])`,
      [persoonId, organisatieId, netwerkIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The asker, the adviseur who sees to it, and those it was routed to. */
  async peopleIn(ownerId: string): Promise<readonly string[]> {
    const [facts] = await this.facts([ownerId]);
    if (!facts) return [];
    const routed = await this.reach.peopleOf(facts);
    return [...new Set([facts.askedById, ...(facts.assigneeId ? [facts.assigneeId] : []), ...routed])];
  }

  async cards(ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>> {
    const rows = await this.database.query<{ id: string; subject: string }>(
      'select id, subject from loket.leervraag where id = any($1::uuid[])',
      [ownerIds.filter(isId)],
    );
    return new Map(rows.map((row) => [row.id, toCard(row)]));
  }

  private facts(ownerIds: readonly string[]): Promise<FactsRow[]> {
    return this.database.query<FactsRow>(FACTS, [ownerIds.filter(isId)]);
  }
}

const toCard = ({ id, subject }: { id: string; subject: string }): RuimteCard => ({
  ownerId: id,
  name: subject,
  url: leervraagUrl(id),
});
