export { OpbrengstenModule } from './opbrengsten.module.js';
export { OpbrengstenSeeder, type SeedOpbrengst } from './seed/opbrengsten-seeder.js';
