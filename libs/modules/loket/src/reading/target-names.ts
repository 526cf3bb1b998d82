import { type NetwerkCard, NetwerkDirectory, OrganisatieDirectory, PersoonDirectory } from '@academie/contracts';
import type { Actor } from '@academie/kernel';
import { Injectable } from '@nestjs/common';

/** The ids whose names are wanted; empty ones are skipped. */
export interface NamedIds {
  readonly personen?: readonly (string | null)[];
  readonly organisaties?: readonly (string | null)[];
  readonly netwerken?: readonly (string | null)[];
}

/** Names by id, of people, organisaties and netwerken together. */
export type Names = ReadonlyMap<string, string>;

/** Asks each neighbour once for all the names that a page needs, and not at all when it needs none. */
@Injectable()
export class TargetNames {
  constructor(
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  async of(actor: Actor, ids: NamedIds): Promise<Names> {
    const [personen, organisaties, netwerken] = [ids.personen, ids.organisaties, ids.netwerken].map(given);
    const found = await Promise.all([
      personen?.length ? this.personen.byIds(personen) : NOBODY,
      organisaties?.length ? this.organisaties.byIds(organisaties) : NOBODY,
      netwerken?.length ? this.netwerkenFor(actor, netwerken) : NOBODY,
    ]);
    return new Map(found.flatMap((cards) => [...cards.values()].map(({ id, name }) => [id, name] as const)));
  }

  /** A netwerk that does not exist for the reader has no name for them either, though their question went there. */
  private async netwerkenFor(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const cards = await this.netwerken.byIds(ids);
    if (![...cards.values()].some(({ inviteOnly }) => inviteOnly)) return cards;
    const { hidden } = await this.netwerken.standingOf(actor);
    const nameFor = (card: NetwerkCard) => (hidden.has(card.id) ? 'een besloten netwerk' : card.name);
    return new Map([...cards].map(([id, card]) => [id, { id, name: nameFor(card) }]));
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const NOBODY: ReadonlyMap<string, Named> = new Map();

function given(ids: readonly (string | null)[] = []): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
