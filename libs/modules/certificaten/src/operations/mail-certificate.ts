import { certificaatUrl, PersoonDirectory } from '@academie/contracts';
import { newId, notFound, type SignedIn } from '@academie/kernel';
import { describePeriod } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { UnitOfWork } from '@academie/platform/database';
import { mail } from '@academie/platform/mail';
import { MailOutbox } from '@academie/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { CertificaatReader } from '../reading/certificaat-reader.js';

/** Somebody lost the mail with their certificate. It goes to the person themselves, whoever asks for it. */
@Injectable()
export class MailCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: MailOutbox,
    private readonly personen: PersoonDirectory,
    private readonly reader: CertificaatReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws NOT_FOUND: for who may not, there is no such document. */
  async run(actor: SignedIn, number: string): Promise<void> {
    const certificaat = await this.reader.byNumber(actor, number);
    if (!certificaat?.viewerCan.mail) throw notFound();
    const { persoonId, title, startsAt, endsAt } = certificaat;
    const to = (await this.personen.recipientsOf([persoonId])).get(persoonId);
    if (!to) throw notFound();
    const url = `${this.settings.baseUrl}${certificaatUrl(certificaat.number)}`;
    const message = {
      key: `certificaten:again:${newId()}`,
      to,
      subject: `Uw bewijs van deelname: ${title}`,
      ...mail({
        preheader: 'U kunt het bewijs downloaden als pdf.',
        heading: 'Uw bewijs van deelname',
        paragraphs: [`Hier vindt u uw bewijs van deelname aan ‘${title}’ nog een keer.`],
        facts: [['Wanneer', describePeriod(startsAt, endsAt)]],
        action: { label: 'Bekijk en download het bewijs', url },
        footer: 'U krijgt deze mail omdat u of de organisator erom vroeg.',
      }),
    };
    await this.unitOfWork.run((tx) => this.outbox.enqueue(tx, message));
  }
}
