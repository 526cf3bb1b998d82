import { KennissessieDirectory, KennissessieStatus, opbrengstPublished } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { hadAPlace } from '../had-a-place.js';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Something was put up with a session: everyone who has or had a place there. */
@Injectable()
export class WhenOpbrengstPublished extends EventHandler {
  readonly name = 'notifications/when-opbrengst-published';
  readonly on = [opbrengstPublished];

  constructor(
    private readonly notifier: Notifier,
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
    const ready = readyText(quoted(session.title), materiaalIds.length > 0, recording);
    const url = `/kennissessies/${kennissessieId}`;
    const seats = await this.kennissessies.seatsOf(kennissessieId);
    const told = hadAPlace(seats).filter((persoonId) => persoonId !== session.organizerId);
    await this.notifier.tell(event, {
      meldingen: told.map((persoonId) => ({
        persoonId,
        kind: MeldingKind.KENNISSESSIE,
        text: `${ready}.`,
        url,
        mergeKey: `opbrengst:${kennissessieId}`,
      })),
      mails: told.map((persoonId) => ({
        persoonId,
        subject: ready,
        url,
        action: 'Naar de sessie',
        content: {
          preheader: 'U vindt het op de pagina van de sessie.',
          heading: 'U kunt het nog eens bekijken',
          paragraphs: [`${ready}. U vindt alles op de pagina van de sessie.`],
          footer: 'U krijgt deze mail omdat u was aangemeld voor deze sessie.',
        },
      })),
    });
  }
}

function readyText(session: string, materiaal: boolean, recording: boolean): string {
  if (materiaal && recording) return `De opname en het materiaal van ${session} staan klaar`;
  return recording ? `De opname van ${session} staat klaar` : `Het materiaal van ${session} staat klaar`;
}
