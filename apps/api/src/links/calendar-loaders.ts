import { KennissessieDirectory } from '@academie/contracts';
import { SeatCalendars, type SeatCalendarView } from '@academie/invitations';
import { BatchLoader, type RequestScope } from '@academie/platform/access';
import { Injectable } from '@nestjs/common';
import { invitedOf, keyOf } from './invited-key.js';

/** What calendars were told, by registration: the reader's own, and those at sessions that they organise. */
@Injectable()
export class SeatCalendarLoader extends BatchLoader<SeatCalendarView> {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
  ) {
    super();
  }

  protected async batch(
    ids: readonly string[],
    { actor }: RequestScope,
  ): Promise<ReadonlyMap<string, SeatCalendarView>> {
    const seats = await this.calendars.visible(actor, await this.kennissessies.seatsByIds(ids));
    const views = await this.calendars.of(seats);
    return new Map(views.flatMap((view) => (view.registrationId ? [[view.registrationId, view] as const] : [])));
  }
}

/** The same by session and person, for who speaks and needs no registration. */
@Injectable()
export class SpeakerCalendarLoader extends BatchLoader<SeatCalendarView> {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly calendars: SeatCalendars,
  ) {
    super();
  }

  protected async batch(
    keys: readonly string[],
    { actor }: RequestScope,
  ): Promise<ReadonlyMap<string, SeatCalendarView>> {
    const speakers = await this.calendars.visible(actor, await this.kennissessies.invitees(keys.map(invitedOf)));
    const views = await this.calendars.of(speakers);
    return new Map(views.map((view) => [keyOf(view), view]));
  }
}

/** Every calendar of a session, once per request: the list and the numbers above it are made of the same. */
@Injectable()
export class KennissessieCalendarsLoader extends BatchLoader<readonly SeatCalendarView[]> {
  constructor(private readonly calendars: SeatCalendars) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SeatCalendarView[]>> {
    const views = await Promise.all(ids.map((id) => this.calendars.ofKennissessie(id)));
    return new Map(ids.map((id, i) => [id, views[i] ?? []]));
  }
}
