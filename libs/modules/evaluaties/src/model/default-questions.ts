import { EvaluatieQuestionKind, type QuestionText } from './words.js';

const scale = (text: string): QuestionText => ({
  kind: EvaluatieQuestionKind.SCALE,
  text,
  required: true,
  choices: [],
  several: false,
});

const open = (text: string): QuestionText => ({
  kind: EvaluatieQuestionKind.TEXT,
  text,
  required: false,
  choices: [],
  several: false,
});

/** The form that an organiser starts from: five questions, two minutes of work. */
export const DEFAULT_QUESTIONS: readonly QuestionText[] = [
  scale('Was deze sessie de moeite waard voor u?'),
  scale('Kunt u wat u hoorde gebruiken in uw werk?'),
  {
    kind: EvaluatieQuestionKind.CHOICE,
    text: 'Waar had u het meest aan?',
    required: false,
    choices: [
      'De uitleg',
      'De voorbeelden van andere gemeenten',
      'Het gesprek met collega’s',
      'De antwoorden op mijn vragen',
    ],
    several: true,
  },
  open('Wat gaat u na deze sessie anders doen?'),
  open('Wat kan een volgende keer beter?'),
];
