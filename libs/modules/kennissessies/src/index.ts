export { KeptFor, PlacePool, Reservation } from './graphql/seating-types.js';
export { Kennissessie, KennissessieConnection, Registration, RegistrationConnection } from './graphql/types.js';
export { KennissessiesModule } from './kennissessies.module.js';
export { KennissessieLoader } from './reading/kennissessie-loader.js';
export { type KennissessieCriteria, KennissessieReader } from './reading/kennissessie-reader.js';
export { KennissessiesSeeder, type SeedKennissessie } from './seed/kennissessies-seeder.js';
export { SeatingSeeder, type SeedSeating } from './seed/seating-seeder.js';
