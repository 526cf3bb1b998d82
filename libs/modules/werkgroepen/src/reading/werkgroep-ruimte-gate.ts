import { type RuimteCard, type RuimteEntrance, RuimteGate } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { WerkgroepMembershipReader } from './werkgroep-membership-reader.js';
import { WerkgroepReader } from './werkgroep-reader.js';

/** The door of the spaces that werkgroepen talk in. */
@Injectable()
export class WerkgroepRuimteGate extends RuimteGate {
  readonly kind = 'werkgroep';

  constructor(
    private readonly reader: WerkgroepReader,
    private readonly memberships: WerkgroepMembershipReader,
    private readonly database: Database,
  ) {
    super();
  }

  async entrances(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteEntrance>> {
    const visible = await this.reader.byIds(actor, ownerIds);
    return new Map(
      [...visible].map(([id, { viewerCan, ...werkgroep }]) => [
        id,
        {
          read: viewerCan.readGesprekken,
          write: viewerCan.writeGesprekken,
          moderate: viewerCan.moderate,
          card: toCard(werkgroep),
        },
      ]),
    );
  }

  async ruimtesOf(persoonId: string): Promise<readonly string[]> {
    return this.memberships.werkgroepIdsOf(persoonId);
  }

  async peopleIn(ownerId: string): Promise<readonly string[]> {
    return this.memberships.persoonIdsIn(ownerId);
  }

  async cards(ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>> {
    const rows = await this.database.query<{ id: string; slug: string; name: string }>(
      'select id, slug, name from werkgroepen.werkgroep where id = any($1)',
      [ownerIds],
    );
    return new Map(rows.map((row) => [row.id, toCard(row)]));
  }
}

const toCard = ({ id, slug, name }: { id: string; slug: string; name: string }): RuimteCard => ({
  ownerId: id,
  name,
  url: `/werkgroepen/${slug}`,
});
