import {
  Doelgroep,
  MembershipRole,
  NetwerkDirectory,
  OrganisatieDirectory,
  PersoonDirectory,
} from '@academie/contracts';
import { type Actor, hasRole, PlatformRole } from '@academie/kernel';
import { Injectable } from '@nestjs/common';
import { NO_REACH, type Reach } from '../loket.policy.js';

/** Where a leervraag lies, when not with an adviseur. */
export interface RoutedTo {
  readonly routedToOrganisatieId: string | null;
  readonly routedToNetwerkId: string | null;
}

/** Knows for whom a person can answer, and who can answer for an organisatie or netwerk. */
@Injectable()
export class LoketReach {
  constructor(
    private readonly personen: PersoonDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly netwerken: NetwerkDirectory,
  ) {}

  /** The reach of the actor. Not asked for an adviseur, who can answer everything already. */
  async of(actor: Actor): Promise<Reach> {
    if (actor.kind !== 'persoon' || hasRole(actor, PlatformRole.ADVISEUR)) return NO_REACH;
    return this.ofPersoon(actor.persoonId);
  }

  async ofPersoon(persoonId: string): Promise<Reach> {
    const [personen, memberships] = await Promise.all([
      this.personen.byIds([persoonId]),
      this.netwerken.membershipsOf(persoonId),
    ]);
    const persoon = personen.get(persoonId);
    return {
      organisatieId: persoon?.doelgroep === Doelgroep.PARTNER ? persoon.organisatieId : null,
      netwerkIds: memberships.filter(({ role }) => role !== MembershipRole.LID).map(({ netwerkId }) => netwerkId),
    };
  }

  /** The other way round: everyone whose reach it lies in. */
  async peopleOf({ routedToOrganisatieId, routedToNetwerkId }: RoutedTo): Promise<readonly string[]> {
    if (routedToNetwerkId) return this.netwerken.facilitatorsOf(routedToNetwerkId);
    if (!routedToOrganisatieId) return [];
    const people = await this.personen.byIds(await this.organisaties.peopleOf(routedToOrganisatieId));
    const partners = [...people.values()].filter(({ doelgroep }) => doelgroep === Doelgroep.PARTNER);
    return partners.map(({ id }) => id);
  }
}
