import { certificaatUrl } from '@academie/contracts';
import { notFound, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { certificateDocument } from '../document/certificate-document.js';
import { CertificaatReader } from '../reading/certificaat-reader.js';

/** The certificate as a document. Drawn anew each time: it says what was written down when it was issued. */
@Controller()
export class CertificateController {
  constructor(
    private readonly reader: CertificaatReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @SignedInOnly()
  @Get('/bestanden/certificaten/:number.pdf')
  async download(@CurrentPersoon() actor: SignedIn, @Param('number') number: string, @Res() reply: FastifyReply) {
    const certificaat = await this.reader.byNumber(actor, number);
    if (!certificaat?.viewerCan.download) throw notFound();
    const verifyUrl = `${this.settings.baseUrl}${certificaatUrl(certificaat.number)}`;
    const content = await certificateDocument({ ...certificaat, verifyUrl });
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="bewijs-van-deelname-${certificaat.number}.pdf"`)
      .type('application/pdf')
      .send(content);
  }
}
