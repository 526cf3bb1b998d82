export { CertificatenModule } from './certificaten.module.js';
export { CertificatenSeeder, type SeedRegeling } from './seed/certificaten-seeder.js';
