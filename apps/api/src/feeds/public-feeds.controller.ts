import { PublicAgenda, ThemaDirectory } from '@academie/contracts';
import { FeedAppointments } from '@academie/invitations';
import { Public } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFeed } from './send-feed.js';

/** How long a cache between us and a calendar program may keep it: one edit is one fetch late, not a day. */
const CACHED = 'public, max-age=300';

/** Calendars for anybody: all public sessions, and those on one thema. */
@Controller()
export class PublicFeedsController {
  constructor(
    private readonly agenda: PublicAgenda,
    private readonly feeds: FeedAppointments,
    private readonly themas: ThemaDirectory,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public()
  @Get('/kennissessies/agenda.ics')
  async everything(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send(request, reply, {
      name: 'Kennissessies van de Academie',
      path: '/kennissessies/agenda.ics',
      page: '/kennissessies',
      themaId: null,
    });
  }

  @Public()
  @Get('/themas/:slug/agenda.ics')
  async ofThema(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const thema = await this.themas.bySlug(slug);
    if (!thema) return reply.code(404).send();
    return this.send(request, reply, {
      name: `Kennissessies over ${thema.name}`,
      path: `/themas/${thema.slug}/agenda.ics`,
      page: `/kennissessies?thema=${thema.slug}`,
      themaId: thema.id,
    });
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, path, page, themaId }: { name: string; path: string; page: string; themaId: string | null },
  ) {
    const sessions = await this.agenda.sessions(themaId);
    const { baseUrl } = this.settings;
    void reply.header('cache-control', CACHED);
    return sendFeed(request, reply, {
      name,
      url: `${baseUrl}${path}`,
      pageUrl: `${baseUrl}${page}`,
      audience: 'public',
      appointments: await this.feeds.ofPublic(sessions),
    });
  }
}
