import { type RuimteCard, type RuimteEntrance, RuimteGate } from '@academie/contracts';
import { type Actor, isId } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { KennissessieReader } from './kennissessie-reader.js';

/** Those who take part in a session: who has a seat, who organises it and who speaks. */
const TAKES_PART = `select k.id as kennissessie_id, k.organizer_id as persoon_id from kennissessies.kennissessie k
  union select r.kennissessie_id, r.persoon_id from kennissessies.registration r
  where r.status in ('REGISTERED', 'ATTENDED', 'NO_SHOW')
  union select p.kennissessie_id, p.persoon_id from kennissessies.kennissessie_person p where p.persoon_id is not null`;

/** The door of the spaces around kennissessies. */
@Injectable()
export class KennissessieRuimteGate extends RuimteGate {
  readonly kind = 'kennissessie';

  constructor(
    private readonly reader: KennissessieReader,
    private readonly database: Database,
  ) {
    super();
  }

  async entrances(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteEntrance>> {
    const visible = await this.reader.byIds(actor, ownerIds.filter(isId));
    return new Map(
      [...visible].map(([id, { viewerCan, ...kennissessie }]) => [
        id,
        {
          read: viewerCan.readGesprekken,
          write: viewerCan.writeGesprekken,
          moderate: viewerCan.moderate,
          card: toCard(kennissessie),
        },
      ]),
    );
  }

  async ruimtesOf(persoonId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.kennissessie_id as id from (${TAKES_PART}) p where p.persoon_id = $1`,
      [persoonId],
    );
    return rows.map(({ id }) => id);
  }

  async peopleIn(ownerId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select p.persoon_id as id from (${TAKES_PART}) p where p.kennissessie_id = $1`,
      [ownerId],
    );
    return rows.map(({ id }) => id);
  }

  async cards(ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>> {
    const rows = await this.database.query<{ id: string; title: string }>(
      'select id, title from kennissessies.kennissessie where id = any($1)',
      [ownerIds],
    );
    return new Map(rows.map((row) => [row.id, toCard(row)]));
  }
}

const toCard = ({ id, title }: { id: string; title: string }): RuimteCard => ({
  ownerId: id,
  name: title,
  url: `/kennissessies/${id}`,
});
