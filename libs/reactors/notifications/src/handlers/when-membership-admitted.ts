import { membershipAdmitted, NetwerkDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** The facilitators let somebody in. */
@Injectable()
export class WhenMembershipAdmitted extends EventHandler {
  readonly name = 'notifications/when-membership-admitted';
  readonly on = [membershipAdmitted];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof membershipAdmitted>>): Promise<void> {
    const { netwerkId, persoonId } = event.payload;
    const netwerk = await this.neighbours.netwerk(netwerkId);
    // Who left again in the meantime has nothing to be glad about.
    if (!netwerk || !(await this.netwerken.membersOf(netwerkId)).includes(persoonId)) return;
    const text = `U bent nu lid van ${quoted(netwerk.name)}.`;
    const url = `/netwerken/${netwerk.slug}`;
    await this.notifier.tell(event, {
      meldingen: [{ persoonId, kind: MeldingKind.NETWERK, text, url }],
      mails: [
        {
          persoonId,
          subject: `U bent nu lid van ${netwerk.name}`,
          url,
          action: 'Naar het netwerk',
          content: {
            preheader: 'Uw verzoek is toegelaten.',
            heading: 'Welkom in het netwerk',
            paragraphs: [text, 'U kunt meepraten en zien wie de andere leden zijn.'],
            footer: 'U krijgt deze mail omdat u lid wilde worden van dit netwerk.',
          },
        },
      ],
    });
  }
}
