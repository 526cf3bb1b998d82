import { membershipRequested, NetwerkDirectory } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Somebody asks to become a member: those who decide hear of it, by mail too, because a person waits. */
@Injectable()
export class WhenMembershipRequested extends EventHandler {
  readonly name = 'notifications/when-membership-requested';
  readonly on = [membershipRequested];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof membershipRequested>>): Promise<void> {
    const { netwerkId, persoonId } = event.payload;
    const netwerk = await this.neighbours.netwerk(netwerkId);
    if (!netwerk) return;
    const [name, facilitators] = await Promise.all([
      this.neighbours.nameOf(persoonId),
      this.netwerken.facilitatorsOf(netwerkId),
    ]);
    const text = `${name} wil lid worden van ${quoted(netwerk.name)}.`;
    const url = `/netwerken/${netwerk.slug}`;
    await this.notifier.tell(event, {
      meldingen: facilitators.map((id) => ({ persoonId: id, kind: MeldingKind.NETWERK, text, url })),
      mails: facilitators.map((id) => ({
        persoonId: id,
        subject: `${name} wil lid worden van ${netwerk.name}`,
        url,
        action: 'Naar het netwerk',
        content: {
          preheader: 'U besluit over dit verzoek.',
          heading: 'Verzoek om lid te worden',
          paragraphs: [text, 'Op de pagina van het netwerk kunt u het verzoek toelaten of afwijzen.'],
          footer: 'U krijgt deze mail omdat u dit netwerk begeleidt.',
        },
      })),
    });
  }
}
