/** The public documents that the reference data comes from, by title, so that every row can name its own. */
export const SOURCES = {
  kennisagenda: 'VNG Kennisagenda 2023–2028 (mei 2023)',
  kennishub: 'VNG Kennishub, webpagina van de VNG',
  propositie: 'Propositie VNG Academie en Kennishub',
  publicatie2019: 'Kennis voor en van gemeenten (VNG, juli 2019)',
  rathenau: 'Kennis voor lokaal beleid (Rathenau Instituut, 6 september 2022)',
} as const;
