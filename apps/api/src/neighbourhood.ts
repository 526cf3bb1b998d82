import { CertificatenModule } from '@academie/certificaten';
import { EvaluatiesModule } from '@academie/evaluaties';
import { GesprekkenModule } from '@academie/gesprekken';
import { KennisagendaModule } from '@academie/kennisagenda';
import { KennisbankModule } from '@academie/kennisbank';
import { KennissessiesModule } from '@academie/kennissessies';
import { LedenModule } from '@academie/leden';
import { LoketModule } from '@academie/loket';
import { NetwerkenModule } from '@academie/netwerken';
import { OpbrengstenModule } from '@academie/opbrengsten';
import { OpleidingenModule } from '@academie/opleidingen';
import { SearchFeedModule } from '@academie/search-feed';
import { demo } from '@academie/seed';
import { WerkgroepenModule } from '@academie/werkgroepen';
import { Global, Module } from '@nestjs/common';

const NEIGHBOURS = [
  LedenModule.with({ castEmails: demo.people.filter(({ cast }) => cast).map(({ mail }) => mail) }),
  KennisagendaModule,
  NetwerkenModule,
  KennissessiesModule,
  EvaluatiesModule,
  OpbrengstenModule,
  OpleidingenModule,
  WerkgroepenModule,
  GesprekkenModule,
  LoketModule,
  KennisbankModule,
  CertificatenModule,
  SearchFeedModule,
];

/**
 * Where the modules meet. Each exports the directories it answers; here those become known to all, so that one module
 * can ask another without importing it.
 */
@Global()
@Module({ imports: NEIGHBOURS, exports: NEIGHBOURS })
export class Neighbourhood {}
