import { type MailRecipient, NetwerkDirectory, PersoonDirectory, type Seat } from '@academie/contracts';
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
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null when the person is gone. */
  async forSeat({ persoonId, kennissessie: { id, netwerkId } }: Seat): Promise<Envelope | null> {
    const [recipients, netwerken] = await Promise.all([
      this.personen.recipientsOf([persoonId]),
      netwerkId ? this.netwerken.byIds([netwerkId]) : null,
    ]);
    const to = recipients.get(persoonId);
    if (!to) return null;
    return {
      to,
      context: {
        recipientName: to.name,
        netwerkName: (netwerkId && netwerken?.get(netwerkId)?.name) || null,
        pageUrl: pageUrlOf(this.settings.baseUrl, id),
        overviewUrl: `${this.settings.baseUrl}/kennissessies`,
      },
    };
  }
}
