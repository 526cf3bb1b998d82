import { leerkring } from './reeksen.js';
import type { DemoSessionQuestions } from './types.js';

/** The same at every date of the series: who comes to all of it answers once. */
const ofLeerkring: readonly DemoSessionQuestions[] = leerkring.map(({ slug }) => ({
  sessie: slug,
  questions: [
    {
      kind: 'CHOICE',
      label: 'Wat is uw werk?',
      options: ['Ik spreek inwoners', 'Ik maak beleid', 'Iets anders'],
      required: true,
      purpose: 'Voor groepen waarin mensen van elkaar kunnen leren.',
      retentionDays: 30,
    },
  ],
  answers: {
    amira: ['Ik spreek inwoners'],
    omar: ['Ik spreek inwoners'],
    carolien: ['Ik maak beleid'],
    noor: ['Ik maak beleid'],
    yvonne: ['Iets anders'],
  },
}));

/** What organisers of sessions ask, and what people answered. One row of answers for a person, in the order of the questions. */
export const questions: readonly DemoSessionQuestions[] = [
  {
    sessie: 'veenweide-op-bezoek-in-heerenveen',
    questions: [
      {
        kind: 'CHOICE',
        label: 'Wat eet u bij de lunch?',
        options: ['Alles', 'Vegetarisch', 'Veganistisch', 'Ik lunch niet mee'],
        required: true,
        purpose: 'Voor de bestelling van de lunch.',
        retentionDays: 7,
      },
      {
        kind: 'YES_NO',
        label: 'Loopt u mee door het veld?',
        required: true,
        purpose: 'Om te weten hoeveel paar laarzen wij klaarzetten.',
        retentionDays: 7,
      },
      {
        kind: 'TEXT',
        long: true,
        label: 'Welke vraag brengt u mee?',
        required: false,
        purpose: 'Wij kiezen hieruit de vragen voor het gesprek.',
        retentionDays: 30,
      },
    ],
    answers: {
      karim: ['Alles', 'JA', 'Hoe legt u aan boeren uit waarom het peil omhoog gaat?'],
      gijs: ['Vegetarisch', 'JA', null],
      koen: ['Alles', 'JA', 'Wie betaalt het onderhoud na tien jaar?'],
      daan: ['Veganistisch', 'NEE', 'Wat meet u, en hoe vaak?'],
      wietske: ['Alles', 'JA', null],
      jolanda: ['Ik lunch niet mee', 'NEE', null],
      linda: ['Vegetarisch', 'JA', 'Hoe gaat u om met oude funderingen?'],
      pieter: ['Alles', 'JA', null],
    },
  },
  {
    sessie: 'hulp-bij-een-hoge-energierekening',
    questions: [
      {
        kind: 'CHOICE',
        label: 'Hoe doet u mee?',
        options: ['In de zaal', 'Op afstand'],
        required: true,
        purpose: 'Om te weten hoeveel stoelen er nodig zijn.',
        retentionDays: 14,
      },
    ],
    answers: { noor: ['In de zaal'], omar: ['Op afstand'], arjan: ['Op afstand'], sanne: ['In de zaal'] },
  },
  ...ofLeerkring,
];
