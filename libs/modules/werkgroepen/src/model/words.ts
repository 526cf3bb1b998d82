/** The phases of a werkgroep, in this order. */
export enum WerkgroepPhase {
  VOORBEREIDING = 'VOORBEREIDING',
  VERKENNING = 'VERKENNING',
  UITVOERING = 'UITVOERING',
  BORGING = 'BORGING',
  AFGEROND = 'AFGEROND',
}

/** Where a step of the way stands. */
export enum StepState {
  DONE = 'DONE',
  NOW = 'NOW',
  NEXT = 'NEXT',
}
