import type { PersoonCard } from '@academie/contracts';
import { CalendarAnswer, HandWork, type PresentAnswer, PresentAnswers } from '@academie/invitations';
import { Registration } from '@academie/kennissessies';
import { Persoon } from '@academie/leden';
import { BatchLoader, type RequestScope, Scope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersoonLoader } from './loaders.js';

@Injectable()
export class CalendarAnswerLoader extends BatchLoader<PresentAnswer> {
  constructor(private readonly answers: PresentAnswers) {
    super();
  }

  protected batch(ids: readonly string[]): Promise<ReadonlyMap<string, PresentAnswer>> {
    return this.answers.ofRegistrations(ids);
  }
}

/** What somebody answered in their own calendar: for those who see the registration, its person and its organisers. */
@Resolver(() => Registration)
export class RegistrationAnswer {
  constructor(private readonly answers: CalendarAnswerLoader) {}

  @ResolveField(() => CalendarAnswer, { nullable: true, description: 'Null: no answer came from their calendar.' })
  async calendarAnswer(@Parent() { id }: Registration, @Scope() scope: RequestScope): Promise<PresentAnswer | null> {
    return this.answers.in(scope).load(id);
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

export const answerLinks = [CalendarAnswerLoader, RegistrationAnswer, HandWorkPersoon];
