export { LerendNetwerk, LerendNetwerkConnection, Membership, MembershipConnection } from './graphql/types.js';
export { NetwerkenModule } from './netwerken.module.js';
export { NetwerkReader } from './reading/netwerk-reader.js';
export { NetwerkenSeeder, type SeedNetwerk, type SeedNetwerkMembership } from './seed/netwerken-seeder.js';
