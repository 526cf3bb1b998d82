import {
  type Ruimte,
  type RuimteCard,
  RuimteGate,
  type RuimteKind,
  type RuimteRights,
  ruimteIdOf,
} from '@academie/contracts';
import { type Actor, isId } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NO_RIGHTS } from '../gesprekken.policy.js';

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

  /** What the actor may do there; nothing when it does not exist for them. */
  async rightsIn(actor: Actor, ruimte: Ruimte): Promise<RuimteRights> {
    const rights = await this.rightsInEach(actor, [ruimte]);
    return rights.get(ruimteIdOf(ruimte.kind, ruimte.ownerId)) ?? NO_RIGHTS;
  }

  /** Rights by ruimte id, with one question per kind. */
  async rightsInEach(actor: Actor, ruimtes: readonly Ruimte[]): Promise<ReadonlyMap<string, RuimteRights>> {
    return this.gather(ruimtes, (gate, ownerIds) => gate.rights(actor, ownerIds));
  }

  /** Names and addresses by ruimte id. For those who may already read there. */
  async cards(ruimtes: readonly Ruimte[]): Promise<ReadonlyMap<string, RuimteCard>> {
    return this.gather(ruimtes, (gate, ownerIds) => gate.cards(ownerIds));
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
