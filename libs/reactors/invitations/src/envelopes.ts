import {
  KennissessieDirectory,
  type MailRecipient,
  NetwerkDirectory,
  PersoonDirectory,
  type Seat,
} from '@academie/contracts';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject, Injectable } from '@nestjs/common';
import type { MailContext } from './mails/session-facts.js';
import { pageUrlOf } from './model/appointment.js';

/** Who a mail about a seat goes to, and what it is written with. */
export interface Envelope {
  readonly to: MailRecipient;
  readonly context: MailContext;
}

/** Asks the neighbours what a mail about a seat needs. */
@Injectable()
export class Envelopes {
  constructor(
    private readonly personen: PersoonDirectory,
    private readonly netwerken: NetwerkDirectory,
    private readonly kennissessies: KennissessieDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null when the person is gone. */
  async forSeat(seat: Seat): Promise<Envelope | null> {
    return (await this.forSeats([seat])).get(seat.registrationId) ?? null;
  }

  /** By registration; who is gone is left out. */
  async forSeats(seats: readonly Seat[]): Promise<ReadonlyMap<string, Envelope>> {
    const netwerkIds = [...new Set(seats.flatMap(({ kennissessie: { netwerkId } }) => netwerkId ?? []))];
    const kennissessieIds = [...new Set(seats.map(({ kennissessie: { id } }) => id))];
    const [recipients, netwerken, speakers] = await Promise.all([
      this.personen.recipientsOf(seats.map(({ persoonId }) => persoonId)),
      netwerkIds.length > 0 ? this.netwerken.byIds(netwerkIds) : null,
      this.kennissessies.speakersOf(kennissessieIds),
    ]);
    const { baseUrl } = this.settings;
    return new Map(
      seats.flatMap(({ registrationId, persoonId, kennissessie: { id, netwerkId } }): [string, Envelope][] => {
        const to = recipients.get(persoonId);
        if (!to) return [];
        const context = {
          recipientName: to.name,
          netwerkName: (netwerkId && netwerken?.get(netwerkId)?.name) || null,
          speakers: speakers.get(id) ?? [],
          pageUrl: pageUrlOf(baseUrl, id),
          overviewUrl: `${baseUrl}/kennissessies`,
        };
        return [[registrationId, { to, context }]];
      }),
    );
  }
}
