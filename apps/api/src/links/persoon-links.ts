import type { OrganisatieCard, PersoonCard } from '@academie/contracts';
import { Bericht, Gesprek } from '@academie/gesprekken';
import { Answer, Belangstelling, Kennissessie, Registration, Reservation, SessieIdee } from '@academie/kennissessies';
import { Organisatie, Persoon } from '@academie/leden';
import { Leervraag } from '@academie/loket';
import { Membership } from '@academie/netwerken';
import { type RequestScope, Scope } from '@academie/platform/access';
import { Direct } from '@academie/platform/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisatieLoader, PersoonLoader } from './loaders.js';

/** Where a person works. */
@Resolver(() => Persoon)
export class PersoonLinks {
  constructor(private readonly organisaties: OrganisatieLoader) {}

  @Direct(() => Persoon)
  @ResolveField(() => Organisatie, { nullable: true })
  async organisatie(
    @Parent() { organisatieId }: Persoon,
    @Scope() scope: RequestScope,
  ): Promise<OrganisatieCard | null> {
    return organisatieId ? this.organisaties.in(scope).load(organisatieId) : null;
  }
}

/** Whose membership it is. */
@Resolver(() => Membership)
export class MembershipLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @Direct(() => Membership)
  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: Membership, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

/** Whose registration it is. */
@Resolver(() => Registration)
export class RegistrationLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @Direct(() => Registration)
  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: Registration, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

/** Who keeps places for colleagues. */
@Resolver(() => Reservation)
export class ReservationLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: Reservation, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

/** Whose answer it is. */
@Resolver(() => Answer)
export class AnswerLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: Answer, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

/** Who is interested in a session without a date. */
@Resolver(() => Belangstelling)
export class BelangstellingLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: Belangstelling, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

/** Who organises a session that has no date yet. */
@Resolver(() => SessieIdee)
export class IdeeOrganizerLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon, { nullable: true, description: 'For those who have an account.' })
  async organizer(@Parent() { organizerId }: SessieIdee, @Scope() scope: RequestScope): Promise<PersoonCard | null> {
    return scope.actor.kind === 'persoon' ? this.personen.in(scope).load(organizerId) : null;
  }
}

/** Who organises a kennissessie. */
@Resolver(() => Kennissessie)
export class OrganizerLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @Direct(() => Kennissessie)
  @ResolveField(() => Persoon, { nullable: true })
  async organizer(@Parent() { organizerId }: Kennissessie, @Scope() scope: RequestScope): Promise<PersoonCard | null> {
    // Who organises is for those who have an account: a name is personal data.
    return scope.actor.kind === 'persoon' ? this.personen.in(scope).load(organizerId) : null;
  }
}

/** Who started a gesprek. */
@Resolver(() => Gesprek)
export class GesprekLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @Direct(() => Gesprek)
  @ResolveField(() => Persoon)
  async startedBy(@Parent() { startedById }: Gesprek, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, startedById);
  }
}

/** Who wrote a bericht. */
@Resolver(() => Bericht)
export class BerichtLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @Direct(() => Bericht)
  @ResolveField(() => Persoon)
  async author(@Parent() { authorId }: Bericht, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, authorId);
  }
}

/** Who asked, who works on it, who answered. */
@Resolver(() => Leervraag)
export class LeervraagPersoonLinks {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async askedBy(@Parent() { askedById }: Leervraag, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, askedById);
  }

  @ResolveField(() => Persoon, { nullable: true })
  async assignee(@Parent() { assigneeId }: Leervraag, @Scope() scope: RequestScope): Promise<PersoonCard | null> {
    return assigneeId ? this.personen.in(scope).load(assigneeId) : null;
  }

  @ResolveField(() => Persoon, { nullable: true })
  async answeredBy(@Parent() { answeredById }: Leervraag, @Scope() scope: RequestScope): Promise<PersoonCard | null> {
    return answeredById ? this.personen.in(scope).load(answeredById) : null;
  }
}

export const persoonLinks = [
  PersoonLinks,
  MembershipLinks,
  RegistrationLinks,
  ReservationLinks,
  AnswerLinks,
  BelangstellingLinks,
  IdeeOrganizerLinks,
  OrganizerLinks,
  GesprekLinks,
  BerichtLinks,
  LeervraagPersoonLinks,
];
