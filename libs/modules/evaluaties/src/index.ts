export { EvaluatiesModule } from './evaluaties.module.js';
export { EvaluatiesSeeder, type SeedEvaluatie } from './seed/evaluaties-seeder.js';
