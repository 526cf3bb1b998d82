export { Kennisproduct, KennisproductConnection } from './graphql/types.js';
export { KennisbankModule } from './kennisbank.module.js';
export { KennisproductReader } from './reading/kennisproduct-reader.js';
export { KennisbankSeeder, type SeedKennisproduct } from './seed/kennisbank-seeder.js';
