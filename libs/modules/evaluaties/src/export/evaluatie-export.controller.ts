import { notFound, type SignedIn } from '@academie/kernel';
import { Audit, CurrentPersoon, SignedInOnly } from '@academie/platform/access';
import { UnitOfWork } from '@academie/platform/database';
import { slugOf } from '@academie/platform/text';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EvaluatieReader } from '../reading/evaluatie-reader.js';
import { ResultsReader } from '../reading/results-reader.js';
import { evaluatieCsv } from './evaluatie-csv.js';

const EVERYTHING = 100_000;

/** The results as a file for a spreadsheet, with the same rights and the same thresholds as the page. */
@Controller()
export class EvaluatieExportController {
  constructor(
    private readonly reader: EvaluatieReader,
    private readonly results: ResultsReader,
    private readonly audit: Audit,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @SignedInOnly()
  @Get('/bestanden/kennissessies/:id/evaluatie.csv')
  async download(@CurrentPersoon() actor: SignedIn, @Param('id') id: string, @Res() reply: FastifyReply) {
    const evaluatie = await this.reader.get(actor, id);
    if (!evaluatie.viewerCan.seeResults || evaluatie.shownCount === 0) throw notFound();
    const { questions, anonymous, showsAll, title } = evaluatie;
    const outcomes = await this.results.outcomes(id, questions, showsAll, EVERYTHING);
    if (!anonymous) {
      const entry = { actorId: actor.persoonId, action: 'evaluatie.exported', subject: { kind: 'kennissessie', id } };
      await this.unitOfWork.run((tx) => this.audit.record(tx, entry));
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="evaluatie-${slugOf(title)}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(evaluatieCsv(questions, outcomes, !anonymous));
  }
}
