import { Refusal } from '@academie/kernel';
import { Public, type RequestScope, Scope } from '@academie/platform/access';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { JoinOnline } from '../operations/attendance/join-online.js';

/**
 * The way to the online session. It leads to the address that was stored with the session and to no other, and only
 * those whom the policy shows that address; a visitor signs in first and comes back.
 */
@Controller()
export class JoinController {
  constructor(private readonly join: JoinOnline) {}

  @Public()
  @Get('/deelnemen/:id')
  async toOnlineSession(@Param('id') id: string, @Scope() { actor }: RequestScope, @Res() reply: FastifyReply) {
    // Who was there is not for the cache of anybody.
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    const page = `/kennissessies/${encodeURIComponent(id)}`;
    if (actor.kind !== 'persoon') {
      return reply.redirect(`/inloggen?terug=${encodeURIComponent(page)}`, 302);
    }
    try {
      return await reply.redirect(await this.join.run(actor, id), 302);
    } catch (error) {
      // The page of the session says what is the matter better than an error does.
      if (error instanceof Refusal) return reply.redirect(page, 302);
      throw error;
    }
  }
}
