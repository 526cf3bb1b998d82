import { membershipDeclined } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** The facilitators said no; the person gets to read why. */
@Injectable()
export class WhenMembershipDeclined extends EventHandler {
  readonly name = 'notifications/when-membership-declined';
  readonly on = [membershipDeclined];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof membershipDeclined>>): Promise<void> {
    const { netwerkId, persoonId, reason } = event.payload;
    const netwerk = await this.neighbours.netwerk(netwerkId);
    // A netwerk by invitation does not exist for those outside, so it is not named to them.
    if (!netwerk || netwerk.inviteOnly) return;
    const url = `/netwerken/${netwerk.slug}`;
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.NETWERK,
          text: `Uw verzoek om lid te worden van ${quoted(netwerk.name)} is afgewezen.`,
          url,
        },
      ],
      mails: [
        {
          persoonId,
          subject: `Uw verzoek aan ${netwerk.name} is afgewezen`,
          url,
          action: 'Naar het netwerk',
          content: {
            preheader: 'Lees waarom.',
            heading: 'Uw verzoek is afgewezen',
            paragraphs: [
              `U wilde lid worden van ${quoted(netwerk.name)}. Dat gaat niet door. Dit is de reden:`,
              reason,
            ],
            footer: 'U krijgt deze mail omdat u lid wilde worden van dit netwerk.',
          },
        },
      ],
    });
  }
}
