import { type Ruimte, type RuimteEntrance, RuimteGate, type RuimteKind, ruimteIdOf } from '@academie/contracts';
import { type Actor, isId, notFound } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mayRead } from '../gesprekken.policy.js';

/** Ruimtes that somebody may read in, by ruimte id. */
export type Entrances = ReadonlyMap<string, RuimteEntrance>;

/** Knows the door of every kind of ruimte, and asks it. Finds the doors by itself among the application's providers. */
@Injectable()
export class RuimteRegistry implements OnModuleInit {
  private readonly gates = new Map<RuimteKind, RuimteGate>();

  constructor(private readonly providers: Providers) {}

  onModuleInit(): void {
    for (const gate of this.providers.of(RuimteGate)) {
      const other = this.gates.get(gate.kind);
      if (other && other !== gate) throw new Error(`Two gates guard the ruimtes of kind ${gate.kind}`);
      this.gates.set(gate.kind, gate);
    }
  }

  /** For who reads there. Throws NOT_FOUND when the gesprekken of this ruimte are not there for this actor. */
  async enter(actor: Actor, ruimte: Ruimte): Promise<RuimteEntrance> {
    const entrances = await this.enterEach(actor, [ruimte]);
    const entrance = entrances.get(ruimteIdOf(ruimte.kind, ruimte.ownerId));
    if (!entrance) throw notFound();
    return entrance;
  }

  /** Those of these ruimtes that the actor may read in, by ruimte id, with one question per kind. */
  async enterEach(actor: Actor, ruimtes: readonly Ruimte[]): Promise<Entrances> {
    const found = await this.gather(ruimtes, (gate, ownerIds) => gate.entrances(actor, ownerIds));
    return new Map([...found].filter(([, entrance]) => mayRead(entrance)));
  }

  /** Every ruimte that this person takes part in, of all kinds. */
  async ruimtesOf(persoonId: string): Promise<Ruimte[]> {
    const ofKinds = await Promise.all(
      [...this.gates.values()].map(async (gate) =>
        (await gate.ruimtesOf(persoonId)).map((ownerId) => ({ kind: gate.kind, ownerId })),
      ),
    );
    return ofKinds.flat();
  }

  private async gather<T>(
    ruimtes: readonly Ruimte[],
    ask: (gate: RuimteGate, ownerIds: string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<ReadonlyMap<string, T>> {
    const found = new Map<string, T>();
    await Promise.all(
      [...this.gates.values()].map(async (gate) => {
        const ofKind = ruimtes.filter(({ kind, ownerId }) => kind === gate.kind && isId(ownerId));
        const ownerIds = [...new Set(ofKind.map(({ ownerId }) => ownerId))];
        if (ownerIds.length === 0) return;
        for (const [ownerId, value] of await ask(gate, ownerIds)) found.set(ruimteIdOf(gate.kind, ownerId), value);
      }),
    );
    return found;
  }
}
