import {
  KennissessieDirectory,
  type NetwerkCard,
  NetwerkDirectory,
  PersoonDirectory,
  RuimteGate,
  type RuimteKind,
} from '@academie/contracts';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';

/** Questions to the neighbours that several handlers ask in the same way. */
@Injectable()
export class Neighbours {
  constructor(
    private readonly personen: PersoonDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly kennissessies: KennissessieDirectory,
    private readonly providers: Providers,
  ) {}

  /** The name of a person, also when they are there no more. */
  async nameOf(persoonId: string | null): Promise<string> {
    if (!persoonId) return 'Iemand';
    return (await this.personen.byIds([persoonId])).get(persoonId)?.name ?? 'Iemand';
  }

  async netwerk(netwerkId: string): Promise<NetwerkCard | null> {
    return (await this.netwerken.byIds([netwerkId])).get(netwerkId) ?? null;
  }

  /** Everyone who organises a session now, except those who know it already because they did it. */
  async organizersOf(kennissessieId: string, ...except: readonly (string | null)[]): Promise<readonly string[]> {
    const organizers = (await this.kennissessies.organizersOf([kennissessieId])).get(kennissessieId) ?? [];
    return organizers.filter((persoonId) => !except.includes(persoonId));
  }

  /** Everyone who takes part in a ruimte now. */
  async peopleIn(kind: RuimteKind, ownerId: string): Promise<readonly string[]> {
    const gate = this.providers.of(RuimteGate).find((candidate) => candidate.kind === kind);
    return gate ? gate.peopleIn(ownerId) : [];
  }
}
