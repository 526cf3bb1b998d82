import { type RuimteCard, type RuimteEntrance, RuimteGate } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Database } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { NetwerkReader } from './netwerk-reader.js';
import { NetwerkenDirectory } from './netwerken-directory.js';

/** The door of the spaces that netwerken talk in. */
@Injectable()
export class NetwerkRuimteGate extends RuimteGate {
  readonly kind = 'netwerk';

  constructor(
    private readonly reader: NetwerkReader,
    private readonly directory: NetwerkenDirectory,
    private readonly database: Database,
  ) {
    super();
  }

  async entrances(actor: Actor, ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteEntrance>> {
    const visible = await this.reader.byIds(actor, ownerIds);
    return new Map(
      [...visible].map(([id, { viewerCan, ...netwerk }]) => [
        id,
        {
          read: viewerCan.readGesprekken,
          write: viewerCan.writeGesprekken,
          moderate: viewerCan.moderate,
          card: toCard(netwerk),
        },
      ]),
    );
  }

  async ruimtesOf(persoonId: string): Promise<readonly string[]> {
    return (await this.directory.membershipsOf(persoonId)).map(({ netwerkId }) => netwerkId);
  }

  async peopleIn(ownerId: string): Promise<readonly string[]> {
    return this.directory.membersOf(ownerId);
  }

  async cards(ownerIds: readonly string[]): Promise<ReadonlyMap<string, RuimteCard>> {
    const rows = await this.database.query<{ id: string; slug: string; name: string }>(
      'select id, slug, name from netwerken.netwerk where id = any($1)',
      [ownerIds],
    );
    return new Map(rows.map((row) => [row.id, toCard(row)]));
  }
}

const toCard = ({ id, slug, name }: { id: string; slug: string; name: string }): RuimteCard => ({
  ownerId: id,
  name,
  url: `/netwerken/${slug}`,
});
