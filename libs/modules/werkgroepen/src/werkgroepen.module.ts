import { WerkgroepDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WerkgroepenResolver } from './graphql/werkgroepen.resolver.js';
import { WerkgroepMembershipEntity } from './model/membership.entity.js';
import { WerkgroepEntity } from './model/werkgroep.entity.js';
import { DecideWerkgroepMembership } from './operations/decide-werkgroep-membership.js';
import { JoinWerkgroep } from './operations/join-werkgroep.js';
import { WerkgroepMembershipReader } from './reading/werkgroep-membership-reader.js';
import { WerkgroepReader } from './reading/werkgroep-reader.js';
import { WerkgroepRuimteGate } from './reading/werkgroep-ruimte-gate.js';
import { WerkgroepAudience, WerkgroepSearchSource } from './reading/werkgroep-search-source.js';
import { WerkgroepenDirectory } from './reading/werkgroepen-directory.js';
import { WerkgroepenSeeder } from './seed/werkgroepen-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([WerkgroepEntity, WerkgroepMembershipEntity])],
  providers: [
    JoinWerkgroep,
    DecideWerkgroepMembership,
    WerkgroepReader,
    WerkgroepMembershipReader,
    WerkgroepRuimteGate,
    { provide: WerkgroepDirectory, useClass: WerkgroepenDirectory },
    WerkgroepSearchSource,
    WerkgroepAudience,
    WerkgroepenResolver,
    WerkgroepenSeeder,
  ],
  exports: [WerkgroepDirectory, WerkgroepReader, WerkgroepMembershipReader, WerkgroepenSeeder],
})
export class WerkgroepenModule {}
