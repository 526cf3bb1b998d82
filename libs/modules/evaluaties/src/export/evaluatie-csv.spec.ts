import { describe, expect, it } from '@jest/globals';
import { EvaluatieQuestionKind, type StoredQuestion } from '../model/words.js';
import { evaluatieCsv } from './evaluatie-csv.js';

const base = { required: false, choices: [], several: false };
const questions: StoredQuestion[] = [
  { ...base, id: 'a', kind: EvaluatieQuestionKind.SCALE, text: 'De moeite waard?' },
  { ...base, id: 'b', kind: EvaluatieQuestionKind.TEXT, text: 'Wat kan beter?' },
];
const outcomes = [
  { questionId: 'a', count: 3, average: 4, bars: [0, 0, 1, 1, 1], texts: [] },
  {
    questionId: 'b',
    count: 2,
    average: null,
    bars: [],
    texts: [
      { text: '=HYPERLINK("https://kwaad.example")', author: 'Noor' },
      { text: 'Meer tijd;\nen koffie', author: null },
    ],
  },
];

describe('the file with results', () => {
  it('has a line for each answer, and no formula', () => {
    const lines = evaluatieCsv(questions, outcomes, false).split('\r\n');
    expect(lines[0]).toBe('\uFEFFVraag;Antwoord;Aantal');
    expect(lines[3]).toBe('De moeite waard?;3;1');
    expect(lines[6]).toBe(`Wat kan beter?;"'=HYPERLINK(""https://kwaad.example"")";1`);
    expect(lines[7]).toBe('Wat kan beter?;"Meer tijd;\nen koffie";1');
  });

  it('names people only where the evaluatie does', () => {
    expect(evaluatieCsv(questions, outcomes, true)).toContain('Noor');
    expect(evaluatieCsv(questions, outcomes, false)).not.toContain('Noor');
  });
});
