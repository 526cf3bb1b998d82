export { GesprekkenModule } from './gesprekken.module.js';
export { Bericht, BerichtConnection, Gesprek, GesprekConnection, RuimteRef } from './graphql/types.js';
export { GesprekReader } from './reading/gesprek-reader.js';
export { RuimteRegistry } from './reading/ruimte-registry.js';
export { GesprekkenSeeder, type SeedBericht, type SeedGesprek } from './seed/gesprekken-seeder.js';
