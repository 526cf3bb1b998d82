import { NetwerkDirectory } from '@academie/contracts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetwerkenResolver } from './graphql/netwerken.resolver.js';
import { MembershipEntity } from './model/membership.entity.js';
import { NetwerkEntity } from './model/netwerk.entity.js';
import { CreateNetwerk } from './operations/create-netwerk.js';
import { DecideMembership } from './operations/decide-membership.js';
import { JoinNetwerk } from './operations/join-netwerk.js';
import { LeaveNetwerk } from './operations/leave-netwerk.js';
import { MembershipReader } from './reading/membership-reader.js';
import { NetwerkPlanningSource } from './reading/netwerk-planning-source.js';
import { NetwerkReader } from './reading/netwerk-reader.js';
import { NetwerkRuimteGate } from './reading/netwerk-ruimte-gate.js';
import { NetwerkAudience, NetwerkSearchSource } from './reading/netwerk-search-source.js';
import { NetwerkenDirectory } from './reading/netwerken-directory.js';
import { NetwerkenSeeder } from './seed/netwerken-seeder.js';

@Module({
  imports: [TypeOrmModule.forFeature([NetwerkEntity, MembershipEntity])],
  providers: [
    CreateNetwerk,
    JoinNetwerk,
    LeaveNetwerk,
    DecideMembership,
    NetwerkReader,
    MembershipReader,
    NetwerkenDirectory,
    { provide: NetwerkDirectory, useExisting: NetwerkenDirectory },
    NetwerkRuimteGate,
    NetwerkSearchSource,
    NetwerkPlanningSource,
    NetwerkAudience,
    NetwerkenResolver,
    NetwerkenSeeder,
  ],
  exports: [NetwerkDirectory, NetwerkReader, NetwerkenSeeder],
})
export class NetwerkenModule {}
