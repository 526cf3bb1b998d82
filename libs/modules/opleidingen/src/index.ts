export { Opleiding, OpleidingConnection, Uitvoering } from './graphql/types.js';
export { OpleidingenModule } from './opleidingen.module.js';
export { OpleidingReader } from './reading/opleiding-reader.js';
export { OpleidingenSeeder, type SeedOpleiding, type SeedUitvoering } from './seed/opleidingen-seeder.js';
