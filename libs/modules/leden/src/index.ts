export {
  AccessRequest,
  Account,
  CastPersoon,
  Organisatie,
  OrganisatieConnection,
  Persoon,
  PersoonProfile,
} from './graphql/types.js';
export { LedenModule } from './leden.module.js';
export { AgendaTokens } from './reading/agenda-tokens.js';
export { LedenSeeder, type SeedOrganisatie, type SeedPersoon } from './seed/leden-seeder.js';
