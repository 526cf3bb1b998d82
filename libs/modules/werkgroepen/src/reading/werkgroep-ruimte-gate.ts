import { type RuimteCard, RuimteGate, type RuimteRights } from '@academie/contracts';
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

  async rights(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteRights>> {
    const visible = await this.reader.byIds(actor, ownerIds);
    return new Map(
      [...visible].map(([id, { viewerCan }]) => [
        id,
        { read: viewerCan.readGesprekken, write: viewerCan.writeGesprekken, moderate: viewerCan.moderate },
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
    return new Map(rows.map(({ id, slug, name }) => [id, { ownerId: id, name, url: `/werkgroepen/${slug}` }]));
  }
}
