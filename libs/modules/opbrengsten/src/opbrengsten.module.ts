import { Module } from '@nestjs/common';
import { OpbrengstFilesController } from './files/opbrengst-files.controller.js';
import { OpbrengstenResolver } from './graphql/opbrengsten.resolver.js';
import { Announcements, AnnounceOpbrengst } from './jobs/announce-opbrengst.js';
import { AddMateriaal } from './operations/add-materiaal.js';
import { ChangeMateriaal } from './operations/change-materiaal.js';
import { KeepRecording } from './operations/keep-recording.js';
import { SessionStanding } from './operations/session-standing.js';
import { WriteSummary } from './operations/write-summary.js';
import { KeptFiles } from './reading/kept-files.js';
import { OpbrengstReader } from './reading/opbrengst-reader.js';
import { RecordingSearchSource } from './reading/recording-search-source.js';
import { OpbrengstenSeeder } from './seed/opbrengsten-seeder.js';

@Module({
  controllers: [OpbrengstFilesController],
  providers: [
    AddMateriaal,
    ChangeMateriaal,
    KeepRecording,
    WriteSummary,
    SessionStanding,
    AnnounceOpbrengst,
    Announcements,
    OpbrengstReader,
    KeptFiles,
    RecordingSearchSource,
    OpbrengstenResolver,
    OpbrengstenSeeder,
  ],
  exports: [OpbrengstenSeeder],
})
export class OpbrengstenModule {}
