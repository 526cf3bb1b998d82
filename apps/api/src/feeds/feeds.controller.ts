import { NetwerkDirectory } from '@academie/contracts';
import { FeedAppointments } from '@academie/invitations';
import { AgendaTokens } from '@academie/leden';
import { Public } from '@academie/platform/access';
import { buildFeed, etagMatches, type Feed, feedEtag, feedLastModified } from '@academie/platform/calendar';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

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
    return this.send(request, reply, {
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
    return this.send(request, reply, {
      name: netwerk.name,
      url: `${this.settings.baseUrl}/netwerken/${slug}/agenda.ics`,
      pageUrl: `${this.settings.baseUrl}/netwerken/${slug}`,
      audience: 'public',
      appointments: await this.feeds.ofNetwerk(netwerk.id),
    });
  }

  private send(request: FastifyRequest, reply: FastifyReply, feed: Feed) {
    const text = buildFeed(feed);
    const etag = feedEtag(text);
    reply.header('etag', etag);
    // For information only: an appointment that was taken out changes the feed but no time, so the tag alone decides.
    const changed = feedLastModified(feed.appointments);
    if (changed) reply.header('last-modified', changed.toUTCString());
    if (etagMatches(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(text);
  }
}
