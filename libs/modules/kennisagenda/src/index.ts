export { AgendaOnderwerp, AgendaThema, Kennisagenda, Kennisvraag, Onderwerp, Thema } from './graphql/types.js';
export { KennisagendaModule } from './kennisagenda.module.js';
export { KennisagendaReader } from './reading/kennisagenda-reader.js';
export { ThemaCatalogue } from './reading/thema-catalogue.js';
export {
  KennisagendaSeeder,
  type SeedAgendaOnderwerp,
  type SeedKennisagenda,
  type SeedKennisvraag,
  type SeedKennisvraagProgress,
  type SeedThema,
} from './seed/kennisagenda-seeder.js';
