import { LeervraagDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoketResolver } from './graphql/loket.resolver.js';
import { LeervraagEntity } from './model/leervraag.entity.js';
import { LeervraagEventEntity } from './model/leervraag-event.entity.js';
import { AnswerLeervraag } from './operations/answer-leervraag.js';
import { CloseLeervraag } from './operations/close-leervraag.js';
import { RouteLeervraag } from './operations/route-leervraag.js';
import { SubmitLeervraag } from './operations/submit-leervraag.js';
import { TakeLeervraag } from './operations/take-leervraag.js';
import { LeervraagPlanningSource } from './reading/leervraag-planning-source.js';
import { LeervraagQuestionSource } from './reading/leervraag-question-source.js';
import { LeervraagReader } from './reading/leervraag-reader.js';
import { LeervraagRuimteGate } from './reading/leervraag-ruimte-gate.js';
import { LeervraagSearchSource } from './reading/leervraag-search-source.js';
import { LoketDirectory } from './reading/loket-directory.js';
import { LoketReach } from './reading/loket-reach.js';
import { TargetNames } from './reading/target-names.js';
import { TimelineLoader } from './reading/timeline-loader.js';
import { LoketSeeder } from './seed/loket-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([LeervraagEntity, LeervraagEventEntity])],
  providers: [
    SubmitLeervraag,
    TakeLeervraag,
    RouteLeervraag,
    AnswerLeervraag,
    CloseLeervraag,
    LeervraagReader,
    LoketReach,
    TargetNames,
    TimelineLoader,
    LoketDirectory,
    { provide: LeervraagDirectory, useExisting: LoketDirectory },
    LeervraagRuimteGate,
    LeervraagSearchSource,
    LeervraagPlanningSource,
    LeervraagQuestionSource,
    LoketResolver,
    LoketSeeder,
  ],
  exports: [LeervraagDirectory, LeervraagReader, LoketSeeder],
})
export class LoketModule {}
