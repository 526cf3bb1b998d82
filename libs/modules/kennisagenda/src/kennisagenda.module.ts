import { ThemaDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KennisagendaResolver } from './graphql/kennisagenda.resolver.js';
import { KennisvraagEntity } from './model/kennisvraag.entity.js';
import { KennisvraagSupportEntity } from './model/kennisvraag-support.entity.js';
import { SupportKennisvraag } from './operations/support-kennisvraag.js';
import { WithdrawSupport } from './operations/withdraw-support.js';
import { KennisagendaReader } from './reading/kennisagenda-reader.js';
import { KennisvraagPlanningSource } from './reading/kennisvraag-planning-source.js';
import { KennisvraagQuestionSource } from './reading/kennisvraag-question-source.js';
import { KennisvraagSearchSource } from './reading/kennisvraag-search-source.js';
import { ThemaCatalogue } from './reading/thema-catalogue.js';
import { KennisagendaSeeder } from './seed/kennisagenda-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([KennisvraagEntity, KennisvraagSupportEntity])],
  providers: [
    SupportKennisvraag,
    WithdrawSupport,
    ThemaCatalogue,
    { provide: ThemaDirectory, useExisting: ThemaCatalogue },
    KennisagendaReader,
    KennisvraagSearchSource,
    KennisvraagPlanningSource,
    KennisvraagQuestionSource,
    KennisagendaResolver,
    KennisagendaSeeder,
  ],
  exports: [ThemaDirectory, ThemaCatalogue, KennisagendaReader, KennisagendaSeeder],
})
export class KennisagendaModule {}
