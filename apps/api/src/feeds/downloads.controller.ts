import { InvitationFiles } from '@academie/invitations';
import { KennissessieReader } from '@academie/kennissessies';
import { persoonIdOf, Refusal } from '@academie/kernel';
import { Public, type RequestScope, Scope } from '@academie/platform/access';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Single sessions as a file for a calendar. */
@Controller()
export class DownloadsController {
  constructor(
    private readonly kennissessies: KennissessieReader,
    private readonly files: InvitationFiles,
  ) {}

  @Public()
  @Get('/bestanden/kennissessies/:id/agenda.ics')
  async kennissessie(@Param('id') id: string, @Scope() { actor }: RequestScope, @Res() reply: FastifyReply) {
    const text = (await this.isVisible(actor, id)) ? await this.files.of(id, persoonIdOf(actor)) : null;
    if (text === null) return reply.code(404).send();
    return (
      reply
        // It may hold the reader's own invitation, with the link to join and the address for their answers.
        .header('cache-control', 'private, no-store')
        .header('referrer-policy', 'no-referrer')
        .header('content-disposition', 'attachment; filename="kennissessie.ics"')
        .type('text/calendar; charset=utf-8')
        .send(text)
    );
  }

  private async isVisible(actor: RequestScope['actor'], id: string): Promise<boolean> {
    try {
      await this.kennissessies.get(actor, id);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return false;
      throw error;
    }
  }
}
