/** People from outside whom an organiser invited by mail address, and what they answered. Nobody of them has an account. */
export const gasten = [
  {
    sessie: 'veenweide-op-bezoek-in-heerenveen',
    door: 'bram',
    gasten: [
      { email: 'h.veenstra@natuurbeheer.test', antwoord: null },
      { email: 'secretariaat@boerenkring.test', antwoord: null },
      { email: 'm.de.wit@hogeschool.test', antwoord: 'nee' },
    ],
  },
] as const;
