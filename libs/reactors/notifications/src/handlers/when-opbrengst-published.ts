import { KennissessieDirectory, KennissessieStatus, opbrengstPublished } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { hadAPlace } from '../had-a-place.js';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/**
 * Something was put up with a session: everyone who has or had a place there, and of a recording also who waited and
 * wants it. Not who organises: they put it up.
 */
@Injectable()
export class WhenOpbrengstPublished extends EventHandler {
  readonly name = 'notifications/when-opbrengst-published';
  readonly on = [opbrengstPublished];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly kennissessies: KennissessieDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof opbrengstPublished>>): Promise<void> {
    const { kennissessieId, materiaalIds, recording } = event.payload;
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!session || session.status === KennissessieStatus.DRAFT || session.status === KennissessieStatus.CANCELLED) {
      return;
    }
    const title = quoted(session.title);
    const [seats, organizers, want] = await Promise.all([
      this.kennissessies.seatsOf(kennissessieId),
      this.neighbours.organizersOf(kennissessieId),
      recording ? this.kennissessies.wantRecording(kennissessieId) : [],
    ]);
    const participants = hadAPlace(seats).filter((persoonId) => !organizers.includes(persoonId));
    const others = want.filter((persoonId) => ![...organizers, ...participants].includes(persoonId));
    const news = [
      ...participants.map((persoonId) => ({
        persoonId,
        ready: readyText(title, materiaalIds.length > 0, recording),
        why: 'U krijgt deze mail omdat u was aangemeld voor deze sessie.',
      })),
      // They may see the recording and nothing else, so nothing else is what they hear of.
      ...others.map((persoonId) => ({
        persoonId,
        ready: readyText(title, false, true),
        why: 'U krijgt deze mail omdat u de opname van deze sessie wilt zien.',
      })),
    ];
    const url = `/kennissessies/${kennissessieId}`;
    await this.notifier.tell(event, {
      meldingen: news.map(({ persoonId, ready }) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${ready}.`,
        url,
        mergeKey: `opbrengst:${kennissessieId}`,
      })),
      mails: news.map(({ persoonId, ready, why }) => ({
        persoonId,
        subject: ready,
        url,
        action: 'Naar de sessie',
        content: {
          preheader: 'U vindt het op de pagina van de sessie.',
          heading: 'U kunt het bekijken',
          paragraphs: [`${ready}. U vindt het op de pagina van de sessie.`],
          footer: why,
        },
      })),
    });
  }
}

function readyText(session: string, materiaal: boolean, recording: boolean): string {
  if (materiaal && recording) return `De opname en het materiaal van ${session} staan klaar`;
  return recording ? `De opname van ${session} staat klaar` : `Het materiaal van ${session} staat klaar`;
}
