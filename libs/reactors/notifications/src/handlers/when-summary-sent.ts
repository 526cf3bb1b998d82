import { KennissessieDirectory, NetwerkDirectory, summarySent } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { hadAPlace } from '../had-a-place.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/**
 * The summary of a session is there: who had a place is told. Members of the netwerk that it went to hear of it as of every
 * gesprek; where it went to no netwerk, it is mailed too.
 */
@Injectable()
export class WhenSummarySent extends EventHandler {
  readonly name = 'notifications/when-summary-sent';
  readonly on = [summarySent];

  constructor(
    private readonly notifier: Notifier,
    private readonly kennissessies: KennissessieDirectory,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof summarySent>>): Promise<void> {
    const { kennissessieId, gesprekId } = event.payload;
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!session) return;
    const heard = new Set(gesprekId && session.netwerkId ? await this.netwerken.membersOf(session.netwerkId) : []);
    const people = hadAPlace(await this.kennissessies.seatsOf(kennissessieId));
    const told = people.filter((persoonId) => persoonId !== event.actorId && !heard.has(persoonId));
    const url = `/kennissessies/${kennissessieId}`;
    const text = `De samenvatting van ${quoted(session.title)} is er`;
    await this.notifier.tell(event, {
      meldingen: told.map((persoonId) => ({ persoonId, kind: MeldingKind.KENNISSESSIE, text: `${text}.`, url })),
      mails: (gesprekId ? [] : told).map((persoonId) => ({
        persoonId,
        subject: text,
        url,
        action: 'Lees de samenvatting',
        content: {
          preheader: 'Lees wat er is gezegd.',
          heading: 'De samenvatting is er',
          paragraphs: [`De organisator heeft opgeschreven wat er is gezegd bij ${quoted(session.title)}.`],
          footer: 'U krijgt deze mail omdat u was aangemeld voor deze sessie.',
        },
      })),
    });
  }
}
