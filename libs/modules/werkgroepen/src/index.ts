export { Werkgroep, WerkgroepConnection, type WerkgroepMembership } from './graphql/types.js';
export { type MembershipList, WerkgroepMembershipReader } from './reading/werkgroep-membership-reader.js';
export { WerkgroepReader } from './reading/werkgroep-reader.js';
export { type SeedWerkgroep, type SeedWerkgroepMembership, WerkgroepenSeeder } from './seed/werkgroepen-seeder.js';
export { WerkgroepenModule } from './werkgroepen.module.js';
