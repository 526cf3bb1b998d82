export { Leervraag, LeervraagConnection } from './graphql/types.js';
export { LoketModule } from './loket.module.js';
export { LeervraagReader } from './reading/leervraag-reader.js';
export { LoketSeeder, type SeedLeervraag, type SeedRoute } from './seed/loket-seeder.js';
