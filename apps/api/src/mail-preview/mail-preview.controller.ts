import { notFound } from '@academie/kernel';
import { Public } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Providers } from '@academie/platform/discovery';
import { MailSamples, renderMailPreview } from '@academie/platform/mail';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Mails carry their own styles, so this page alone may have them; it may run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self' data:; frame-ancestors 'none'";

/** `/dev/mails`: every mail with invented facts, for whoever writes them. In demo mode only. */
@Controller()
export class MailPreviewController {
  constructor(
    private readonly providers: Providers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Get('/dev/mails')
  async preview(@Res() reply: FastifyReply) {
    if (!this.settings.demo) throw notFound();
    const samples = this.providers.of(MailSamples).flatMap((source) => source.samples(this.settings.baseUrl));
    return reply
      .header('content-security-policy', POLICY)
      .type('text/html; charset=utf-8')
      .send(renderMailPreview(samples));
  }
}
