import type { DemoEvaluatie } from './types.js';

/** What people said after a session. The questions are those that an organiser starts from. */
export const evaluaties: readonly DemoEvaluatie[] = [
  {
    sessie: 'gezondheid-in-de-omgevingsvisie',
    anonymous: true,
    preparedBy: 'pieter',
    answeredBy: ['hanneke', 'koen', 'erik', 'noor', 'wietske', 'jeroen'],
    forms: [
      [5, 5, [1, 2], 'Ik leg onze teksten naast de voorbeelden uit de sessie.', 'Meer tijd voor vragen.'],
      [4, 4, [1], 'De GGD eerder uitnodigen.', null],
      [5, 4, [0, 1, 3], null, 'Stuur de voorbeelden vooraf, dan kan ik ze lezen.'],
      [3, 3, [2], 'Nog niets. Eerst met mijn teamleider praten.', 'Het ging soms te snel.'],
      [4, 5, [1, 3], 'De lijst met vragen aan de GGD gebruiken in ons overleg van volgende week.', null],
      [5, 4, [2], null, 'Een vervolg over geluid en luchtkwaliteit zou mooi zijn.'],
    ],
  },
  {
    sessie: 'regelingen-eenvoudiger-aanvragen',
    anonymous: true,
    preparedBy: 'mehmet',
    answeredBy: ['amira', 'nadia'],
    forms: [
      [5, 4, [1], 'Onze formulieren tellen.', null],
      [4, 5, [0, 2], null, 'Laat ook een kleine gemeente vertellen.'],
    ],
  },
];
