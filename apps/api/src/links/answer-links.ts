import { KennissessieDirectory, PersonRole, type PersoonCard } from '@academie/contracts';
import { CalendarAnswer, HandWork, type PresentAnswer, PresentAnswers } from '@academie/invitations';
import { KennissessiePerson, Registration } from '@academie/kennissessies';
import { persoonIdOf } from '@academie/kernel';
import { Persoon } from '@academie/leden';
import { BatchLoader, type RequestScope, Scope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Invited, invitedOf, keyOf } from './invited-key.js';
import { PersoonLoader } from './loaders.js';

@Injectable()
export class CalendarAnswerLoader extends BatchLoader<PresentAnswer> {
  constructor(private readonly answers: PresentAnswers) {
    super();
  }

  of(scope: RequestScope, invited: Invited): Promise<PresentAnswer | null> {
    return this.in(scope).load(keyOf(invited));
  }

  protected async batch(keys: readonly string[]): Promise<ReadonlyMap<string, PresentAnswer>> {
    return new Map((await this.answers.ofPeople(keys.map(invitedOf))).map((answer) => [keyOf(answer), answer]));
  }
}

/** The sessions that the reader organises. */
@Injectable()
export class ManagedLoader extends BatchLoader<true> {
  constructor(private readonly kennissessies: KennissessieDirectory) {
    super();
  }

  protected async batch(ids: readonly string[], { actor }: RequestScope): Promise<ReadonlyMap<string, true>> {
    return new Map([...(await this.kennissessies.managedBy(actor, ids))].map((id) => [id, true]));
  }
}

/** What somebody answered in their own calendar: for those who see the registration, its person and its organisers. */
@Resolver(() => Registration)
export class RegistrationAnswer {
  constructor(private readonly answers: CalendarAnswerLoader) {}

  @ResolveField(() => CalendarAnswer, { nullable: true, description: 'Null: no answer came from their calendar.' })
  async calendarAnswer(@Parent() of: Registration, @Scope() scope: RequestScope): Promise<PresentAnswer | null> {
    return this.answers.of(scope, of);
  }
}

/** The same of a speaker, whom everybody sees: so this asks who reads. */
@Resolver(() => KennissessiePerson)
export class SpeakerAnswer {
  constructor(
    private readonly answers: CalendarAnswerLoader,
    private readonly managed: ManagedLoader,
  ) {}

  @ResolveField(() => CalendarAnswer, {
    nullable: true,
    description: 'What a speaker answered in their calendar; for who organises the session, and the speaker.',
  })
  async calendarAnswer(
    @Parent() { role, kennissessieId, persoonId }: KennissessiePerson,
    @Scope() scope: RequestScope,
  ): Promise<PresentAnswer | null> {
    if (role !== PersonRole.SPEAKER || !persoonId) return null;
    const isOwn = persoonId === persoonIdOf(scope.actor);
    if (!isOwn && !(await this.managed.in(scope).load(kennissessieId))) return null;
    return this.answers.of(scope, { kennissessieId, persoonId });
  }
}

/** Who a mail for the organiser is about. */
@Resolver(() => HandWork)
export class HandWorkPersoon {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: HandWork, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

export const answerLinks = [CalendarAnswerLoader, ManagedLoader, RegistrationAnswer, SpeakerAnswer, HandWorkPersoon];
