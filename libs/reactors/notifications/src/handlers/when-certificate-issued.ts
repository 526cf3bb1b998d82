import { CertificaatDirectory, certificaatUrl, certificateIssued } from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { MeldingKind, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

/** Somebody was there and gets the proof of it: where it is, in the application and by mail. */
@Injectable()
export class WhenCertificateIssued extends EventHandler {
  readonly name = 'notifications/when-certificate-issued';
  readonly on = [certificateIssued];

  constructor(
    private readonly notifier: Notifier,
    private readonly certificaten: CertificaatDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<PayloadOf<typeof certificateIssued>>): Promise<void> {
    const certificaat = await this.certificaten.byId(event.payload.certificaatId);
    // It may have been withdrawn before this was handled.
    if (!certificaat || certificaat.withdrawnAt) return;
    const { persoonId, title, startsAt, number } = certificaat;
    const url = certificaatUrl(number);
    await this.notifier.tell(event, {
      meldingen: [
        {
          persoonId,
          kind: MeldingKind.KENNISSESSIE,
          text: `Uw bewijs van deelname aan ${quoted(title)} staat klaar.`,
          url,
        },
      ],
      mails: [
        {
          persoonId,
          subject: `Uw bewijs van deelname: ${title}`,
          url,
          action: 'Bekijk en download het bewijs',
          content: {
            preheader: 'U kunt het bewijs downloaden als pdf.',
            heading: 'Uw bewijs van deelname',
            paragraphs: [`Fijn dat u erbij was: ${quoted(title)} op ${describeMoment(startsAt)}.`],
            footer: 'U krijgt deze mail omdat u bij een kennissessie was waarvoor u een bewijs van deelname krijgt.',
          },
        },
      ],
    });
  }
}
