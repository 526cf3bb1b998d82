import type { SignedIn } from '@academie/kernel';
import { CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AttendeeFormat } from '../exporting/attendee-files.js';
import { ExportAttendees } from '../operations/attendance/export-attendees.js';

/** The list of participants as a file, for those who organise the session. */
@Controller()
export class AttendeeFilesController {
  constructor(private readonly exporting: ExportAttendees) {}

  @SignedInOnly()
  @Get('/bestanden/kennissessies/:id/deelnemers.csv')
  csv(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Res() reply: FastifyReply) {
    return this.send(actor, id, 'csv', reply);
  }

  @SignedInOnly()
  @Get('/bestanden/kennissessies/:id/deelnemers.xlsx')
  xlsx(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Res() reply: FastifyReply) {
    return this.send(actor, id, 'xlsx', reply);
  }

  private async send(actor: SignedIn, id: string, format: AttendeeFormat, reply: FastifyReply) {
    const { type, name, content } = await this.exporting.run(actor, id, format);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(type)
      .send(content);
  }
}
