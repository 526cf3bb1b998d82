import { PersonRole, type PersoonCard } from '@academie/contracts';
import {
  pageOf,
  SeatCalendar,
  SeatCalendarConnection,
  SeatCalendarFilter,
  SeatCalendarTally,
  tallyOf,
  toSeatCalendar,
} from '@academie/invitations';
import { Kennissessie, KennissessiePerson, Registration } from '@academie/kennissessies';
import { Persoon } from '@academie/leden';
import { type RequestScope, Scope } from '@academie/platform/access';
import { type Connection, emptyPage, PageArgs } from '@academie/platform/graphql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { KennissessieCalendarsLoader, SeatCalendarLoader, SpeakerCalendarLoader } from './calendar-loaders.js';
import { keyOf } from './invited-key.js';
import { PersoonLoader } from './loaders.js';

/** How a person's calendar stands to their registration. */
@Resolver(() => Registration)
export class RegistrationCalendar {
  constructor(private readonly calendars: SeatCalendarLoader) {}

  @ResolveField(() => SeatCalendar, {
    nullable: true,
    description: 'For the person themselves, and for those who organise the session.',
  })
  async calendar(@Parent() { id }: Registration, @Scope() scope: RequestScope): Promise<SeatCalendar | null> {
    const view = await this.calendars.in(scope).load(id);
    return view && toSeatCalendar(view);
  }
}

/** How the calendar of a speaker stands, whom everybody sees: the loader asks who reads. */
@Resolver(() => KennissessiePerson)
export class SpeakerCalendar {
  constructor(private readonly calendars: SpeakerCalendarLoader) {}

  @ResolveField(() => SeatCalendar, {
    nullable: true,
    description: 'Of a speaker with an account; for who organises the session, and the speaker.',
  })
  async calendar(
    @Parent() { role, kennissessieId, persoonId }: KennissessiePerson,
    @Scope() scope: RequestScope,
  ): Promise<SeatCalendar | null> {
    if (role !== PersonRole.SPEAKER || !persoonId) return null;
    const view = await this.calendars.in(scope).load(keyOf({ kennissessieId, persoonId }));
    return view && toSeatCalendar(view);
  }
}

/** How the calendars of all who were invited stand. */
@Resolver(() => Kennissessie)
export class KennissessieCalendars {
  constructor(private readonly loader: KennissessieCalendarsLoader) {}

  @ResolveField(() => SeatCalendarConnection, { description: 'For its facilitators; what is wrong comes first.' })
  async calendars(
    @Parent() { id, viewerCan }: Kennissessie,
    @Scope() scope: RequestScope,
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => SeatCalendarFilter, nullable: true }) filter: SeatCalendarFilter | null,
  ): Promise<Connection<SeatCalendar>> {
    if (!viewerCan.seeAttendees) return emptyPage();
    const page = pageOf((await this.loader.in(scope).load(id)) ?? [], filter ?? null, first, after);
    return { ...page, nodes: page.nodes.map(toSeatCalendar) };
  }

  @ResolveField(() => SeatCalendarTally, { nullable: true, description: 'For its facilitators.' })
  async calendarTally(
    @Parent() { id, viewerCan }: Kennissessie,
    @Scope() scope: RequestScope,
  ): Promise<SeatCalendarTally | null> {
    return viewerCan.seeAttendees ? tallyOf((await this.loader.in(scope).load(id)) ?? []) : null;
  }
}

/** Whose calendar it is. */
@Resolver(() => SeatCalendar)
export class SeatCalendarPersoon {
  constructor(private readonly personen: PersoonLoader) {}

  @ResolveField(() => Persoon)
  async persoon(@Parent() { persoonId }: SeatCalendar, @Scope() scope: RequestScope): Promise<PersoonCard> {
    return this.personen.required(scope, persoonId);
  }
}

export const calendarLinks = [
  SeatCalendarLoader,
  SpeakerCalendarLoader,
  KennissessieCalendarsLoader,
  RegistrationCalendar,
  SpeakerCalendar,
  KennissessieCalendars,
  SeatCalendarPersoon,
];
