import type { DemoOrganisatie } from './types.js';

/** Invented aanbieders of the catalogue: no real provider is put in a false light by an invented course. */
export const organisaties: readonly DemoOrganisatie[] = [
  { slug: 'leerwerf-zilverpeil', name: 'Leerwerf Zilverpeil', soort: 'OPLEIDER' },
  { slug: 'bestuursatelier-kantelveld', name: 'Bestuursatelier Kantelveld', soort: 'OPLEIDER' },
  { slug: 'datahuis-meridiaan-53', name: 'Datahuis Meridiaan 53', soort: 'OPLEIDER' },
  { slug: 'trainersgilde-het-vierde-loket', name: 'Trainersgilde Het Vierde Loket', soort: 'OPLEIDER' },
  { slug: 'lesplaats-wilgenbroek', name: 'Lesplaats Wilgenbroek', soort: 'OPLEIDER' },
  { slug: 'opleidingshuis-de-blauwe-vuurtoren', name: 'Opleidingshuis De Blauwe Vuurtoren', soort: 'OPLEIDER' },
];
