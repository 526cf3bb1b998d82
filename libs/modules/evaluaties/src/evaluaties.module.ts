import { EvaluatieDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { EvaluatieExportController } from './export/evaluatie-export.controller.js';
import { EvaluatiesResolver } from './graphql/evaluaties.resolver.js';
import { OpenEvaluaties } from './jobs/open-evaluaties.js';
import { AnswerEvaluatie } from './operations/answer-evaluatie.js';
import { DropEvaluatie } from './operations/drop-evaluatie.js';
import { EvaluatieForChange } from './operations/evaluatie-for-change.js';
import { PrepareEvaluatie } from './operations/prepare-evaluatie.js';
import { SessionAccess } from './operations/session-access.js';
import { EvaluatieReader } from './reading/evaluatie-reader.js';
import { EvaluatiesDirectory } from './reading/evaluaties-directory.js';
import { ResultsReader } from './reading/results-reader.js';
import { EvaluatiesSeeder } from './seed/evaluaties-seeder.js';

@Module({
  controllers: [EvaluatieExportController],
  providers: [
    PrepareEvaluatie,
    DropEvaluatie,
    AnswerEvaluatie,
    EvaluatieForChange,
    SessionAccess,
    OpenEvaluaties,
    EvaluatieReader,
    ResultsReader,
    EvaluatiesDirectory,
    { provide: EvaluatieDirectory, useExisting: EvaluatiesDirectory },
    EvaluatiesResolver,
    EvaluatiesSeeder,
  ],
  exports: [EvaluatieDirectory, EvaluatiesSeeder],
})
export class EvaluatiesModule {}
