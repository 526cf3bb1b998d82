import { GesprekDirectory, GesprekStarter } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BerichtenResolver } from './graphql/berichten.resolver.js';
import { GesprekkenResolver } from './graphql/gesprekken.resolver.js';
import { BerichtEntity } from './model/bericht.entity.js';
import { GesprekEntity } from './model/gesprek.entity.js';
import { DeleteBericht } from './operations/delete-bericht.js';
import { EditBericht } from './operations/edit-bericht.js';
import { GesprekAccess } from './operations/gesprek-access.js';
import { MarkGesprekRead } from './operations/mark-gesprek-read.js';
import { PostBericht } from './operations/post-bericht.js';
import { StartGesprek } from './operations/start-gesprek.js';
import { Starter } from './operations/starter.js';
import { BerichtReader } from './reading/bericht-reader.js';
import { GesprekReader } from './reading/gesprek-reader.js';
import { GesprekSearchSource } from './reading/gesprek-search-source.js';
import { GesprekkenDirectory } from './reading/gesprekken-directory.js';
import { ReplyToLoader } from './reading/loaders.js';
import { RuimteRegistry } from './reading/ruimte-registry.js';
import { GesprekGateway } from './realtime/gesprek.gateway.js';
import { MissedBerichten } from './realtime/missed-berichten.js';
import { GesprekkenSeeder } from './seed/gesprekken-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([GesprekEntity, BerichtEntity])],
  providers: [
    RuimteRegistry,
    GesprekAccess,
    StartGesprek,
    { provide: GesprekStarter, useClass: Starter },
    PostBericht,
    EditBericht,
    DeleteBericht,
    MarkGesprekRead,
    GesprekReader,
    BerichtReader,
    ReplyToLoader,
    GesprekkenDirectory,
    { provide: GesprekDirectory, useExisting: GesprekkenDirectory },
    GesprekSearchSource,
    GesprekkenResolver,
    BerichtenResolver,
    MissedBerichten,
    GesprekGateway,
    GesprekkenSeeder,
  ],
  exports: [GesprekDirectory, GesprekStarter, GesprekReader, RuimteRegistry, GesprekkenSeeder],
})
export class GesprekkenModule {}
