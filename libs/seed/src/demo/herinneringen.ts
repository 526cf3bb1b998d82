import type { DemoHerinnering } from './types.js';

/** What organisers set for the reminders of their sessions; of the others they are as they are for every session. */
export const herinneringen: readonly DemoHerinnering[] = [
  {
    sessie: 'wat-doet-u-met-een-signaal',
    week: true,
    day: true,
    hour: true,
    note: 'Neem één voorbeeld mee van een signaal dat bij u is blijven liggen.',
  },
  {
    sessie: 'bodem-van-kaart-naar-keuze',
    week: true,
    day: true,
    hour: false,
    note: 'Neem een kaart mee van de locatie waarover u wilt tekenen. Er is koffie vanaf 9.00 uur.',
  },
];
