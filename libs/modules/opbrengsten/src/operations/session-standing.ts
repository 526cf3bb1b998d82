import { type KennissessieCard, KennissessieDirectory, NetwerkDirectory, RuimteGate } from '@academie/contracts';
import { type Actor, forbidden, invalidInput, isId, notFound, persoonIdOf, type SignedIn } from '@academie/kernel';
import { Providers } from '@academie/platform/discovery';
import { Injectable } from '@nestjs/common';
import { OpbrengstVisibility } from '../model/words.js';
import { mayManage, type OpbrengstFacts } from '../opbrengsten.policy.js';

/** A session as this actor stands to it. */
export interface Standing {
  readonly session: KennissessieCard;
  readonly facts: OpbrengstFacts;
}

/** Asks the neighbours what the rights depend on. */
@Injectable()
export class SessionStanding {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly providers: Providers,
  ) {}

  /** Throws NOT_FOUND when the session is not there for this actor. */
  async of(actor: Actor, kennissessieId: string): Promise<Standing> {
    if (!isId(kennissessieId)) throw notFound();
    const persoonId = persoonIdOf(actor);
    const [cards, managed, entrances, memberships, wanting] = await Promise.all([
      this.kennissessies.byIds([kennissessieId]),
      this.kennissessies.managedBy(actor, [kennissessieId]),
      // The door of the space around the session knows for whom it exists and who takes part.
      this.gate().entrances(actor, [kennissessieId]),
      persoonId ? this.netwerken.membershipsOf(persoonId) : [],
      persoonId ? this.kennissessies.wantRecording(kennissessieId) : [],
    ]);
    const session = cards.get(kennissessieId);
    const facts: OpbrengstFacts = {
      manages: managed.has(kennissessieId),
      seesSession: entrances.has(kennissessieId),
      takesPart: entrances.get(kennissessieId)?.read ?? false,
      wantsRecording: wanting.some((id) => id === persoonId),
      inNetwerk: memberships.some(({ netwerkId }) => netwerkId === session?.netwerkId),
    };
    if (!session || !(facts.seesSession || facts.manages)) throw notFound();
    return { session, facts };
  }

  /** For who organises the session; others who may see it get FORBIDDEN. */
  async toManage(actor: SignedIn, kennissessieId: string): Promise<Standing> {
    const standing = await this.of(actor, kennissessieId);
    if (!mayManage(actor, standing.facts)) throw forbidden();
    return standing;
  }

  private gate(): RuimteGate {
    const gate = this.providers.of(RuimteGate).find(({ kind }) => kind === 'kennissessie');
    if (!gate) throw new Error('Nobody holds the door of kennissessies');
    return gate;
  }
}

/** A session of no netwerk has no members to show something to. Throws INVALID_INPUT. */
export function checkVisibility({ session }: Standing, visibility: OpbrengstVisibility): void {
  if (visibility === OpbrengstVisibility.NETWERK && session.netwerkId === null) {
    const message = 'Deze sessie hoort bij geen netwerk. Kies wie het wel mag zien.';
    throw invalidInput([{ path: 'visibility', message }]);
  }
}
