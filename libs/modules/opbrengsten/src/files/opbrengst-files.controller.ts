import { type Actor, invalidInput, isId, notFound, type SignedIn } from '@academie/kernel';
import { CurrentActor, CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { FileStore, MEGABYTE, receiveFile, sendFile } from '@academie/platform/files';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { writeTranscript } from '../model/transcript.js';
import { OpbrengstVisibility } from '../model/words.js';
import { AddMateriaal } from '../operations/add-materiaal.js';
import { KeepRecording } from '../operations/keep-recording.js';
import { SessionStanding } from '../operations/session-standing.js';
import { OpbrengstReader } from '../reading/opbrengst-reader.js';

const MATERIAAL = {
  types: ['pdf', 'pptx', 'docx', 'xlsx', 'png', 'jpg', 'webp'] as const,
  typesText:
    'een PDF, een presentatie (PPTX), een document (DOCX), een rekenblad (XLSX) of een afbeelding, zonder macro’s',
};
const VIDEO = { types: ['mp4'] as const, typesText: 'een video als MP4' };
const TRANSCRIPT = { types: ['vtt'] as const, typesText: 'ondertitels als WebVTT (.vtt)', most: 2 * MEGABYTE };

/** The files of what a session left behind, in and out. GraphQL carries no files. */
@Controller('/bestanden/kennissessies/:id')
export class OpbrengstFilesController {
  constructor(
    private readonly store: FileStore,
    private readonly standing: SessionStanding,
    private readonly reader: OpbrengstReader,
    private readonly add: AddMateriaal,
    private readonly recording: KeepRecording,
  ) {}

  @SignedInOnly()
  @Post('materiaal')
  @HttpCode(204)
  async addFile(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Req() request: FastifyRequest) {
    // Before anything is read: whoever may not put it here must not fill our disk.
    await this.standing.toManage(actor, id);
    const file = await receiveFile(request, this.store, MATERIAAL);
    const title = file.fields['title']?.trim() || file.name.replace(/\.[^.]+$/, '');
    await this.add.run(actor, id, { title, visibility: visibilityOf(file.fields['visibility']), file });
  }

  @SignedInOnly()
  @Post('opname')
  @HttpCode(204)
  async putVideo(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Req() request: FastifyRequest) {
    await this.standing.toManage(actor, id);
    const file = await receiveFile(request, this.store, VIDEO);
    await this.recording.putVideo(actor, id, file, visibilityOf(file.fields['visibility']));
  }

  @SignedInOnly()
  @Post('transcript')
  @HttpCode(204)
  async putTranscript(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Req() request: FastifyRequest) {
    await this.standing.toManage(actor, id);
    const file = await receiveFile(request, this.store, TRANSCRIPT);
    await this.recording.putTranscript(actor, id, (await this.store.text(file.hash)) ?? '');
  }

  @Public()
  @Get('materiaal/:materiaalId')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('materiaalId') materiaalId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    if (!isId(materiaalId)) throw notFound();
    const file = await this.reader.materiaalFile(actor, id, materiaalId);
    return sendFile(request, reply, this.store, file);
  }

  @Public()
  @Get('opname.mp4')
  async video(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return sendFile(request, reply, this.store, await this.reader.video(actor, id));
  }

  @Public()
  @Get('ondertitels.vtt')
  async captions(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() reply: FastifyReply) {
    const text = writeTranscript(await this.reader.cues(actor, id));
    return reply.type('text/vtt; charset=utf-8').header('cache-control', 'private, no-cache').send(text);
  }
}

function visibilityOf(text: string | undefined): OpbrengstVisibility {
  const found = Object.values(OpbrengstVisibility).find((value) => value === text);
  if (found) return found;
  throw invalidInput([{ path: 'visibility', message: 'Kies wie het mag zien.' }]);
}
