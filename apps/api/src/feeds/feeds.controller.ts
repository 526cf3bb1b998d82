import { NetwerkDirectory } from '@academie/contracts';
import { FeedAppointments } from '@academie/invitations';
import { AgendaTokens } from '@academie/leden';
import { Public } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFeed } from './send-feed.js';

/**
 * Calendars that programs fetch. The private one is opened by the token in its address alone; a wrong token is no
 * calendar at all.
 */
@Controller()
export class FeedsController {
  constructor(
    private readonly tokens: AgendaTokens,
    private readonly feeds: FeedAppointments,
    private readonly netwerken: NetwerkDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Get('/agenda/:token.ics')
  async ownAgenda(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const persoonId = await this.tokens.persoonOf(token);
    if (!persoonId) return reply.code(404).send();
    reply.header('cache-control', 'private, max-age=0, must-revalidate').header('referrer-policy', 'no-referrer');
    return sendFeed(request, reply, {
      name: 'Mijn Academie',
      url: `${this.settings.baseUrl}/agenda/${token}.ics`,
      pageUrl: `${this.settings.baseUrl}/kennissessies?mine=true`,
      audience: 'private',
      appointments: await this.feeds.ofPersoon(persoonId),
    });
  }

  @Public()
  @Get('/netwerken/:slug/agenda.ics')
  async netwerkAgenda(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const netwerk = await this.netwerken.bySlug(slug);
    if (!netwerk || netwerk.inviteOnly) return reply.code(404).send();
    reply.header('cache-control', 'public, max-age=300');
    return sendFeed(request, reply, {
      name: netwerk.name,
      url: `${this.settings.baseUrl}/netwerken/${slug}/agenda.ics`,
      pageUrl: `${this.settings.baseUrl}/netwerken/${slug}`,
      audience: 'public',
      appointments: await this.feeds.ofNetwerk(netwerk.id),
    });
  }
}
