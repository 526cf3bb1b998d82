/** Which questions of the kennisagenda the organisers linked to their sessions: slugs of both. */
export const beantwoord: readonly { readonly sessie: string; readonly kennisvraag: string }[] = [
  { sessie: 'bodem-van-kaart-naar-keuze', kennisvraag: 'bodem-voor-verkoeling-en-wateropvang' },
  { sessie: 'hulp-bij-een-hoge-energierekening', kennisvraag: 'energietransitie-voor-inwoners-met-laag-inkomen' },
  { sessie: 'warmte-in-de-wijk-voor-wethouders', kennisvraag: 'energietransitie-voor-inwoners-met-laag-inkomen' },
];
