import { InvitationFiles } from '@academie/invitations';
import { KennissessieReader } from '@academie/kennissessies';
import { Refusal } from '@academie/kernel';
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
    const own = await this.registrationOf(actor, id);
    const text = own === undefined ? null : await this.files.of(id, own);
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

  /** The reader's own registration, null when they have none; undefined when there is no such session for them. */
  private async registrationOf(actor: RequestScope['actor'], id: string): Promise<string | null | undefined> {
    try {
      return (await this.kennissessies.get(actor, id)).viewerRegistration?.id ?? null;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}
