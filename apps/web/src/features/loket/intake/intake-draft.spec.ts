import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, emptyDraft, keepDraft, readDraft } from './intake-draft.js';
import { missingBefore } from './intake-steps.js';

const savedAt = '2026-11-20T12:00:00Z';
const draft = { subject: 'Hitte', question: 'Hoe houden wij het koel in de wijk?', thema: null, savedAt };
const later = (days: number) => Date.parse(savedAt) + days * 24 * 60 * 60_000;

beforeEach(() => localStorage.clear());

describe('what is kept of a question', () => {
  it('comes back as it was, for thirty days', () => {
    keepDraft(draft);
    expect(readDraft(later(29))).toEqual(draft);
    expect(readDraft(later(31))).toEqual(emptyDraft);
    // The old one is gone for good.
    expect(readDraft(later(0))).toEqual(emptyDraft);
  });

  it('is nothing when it was dropped, or when something else stands there', () => {
    keepDraft(draft);
    dropDraft();
    expect(readDraft(later(0))).toEqual(emptyDraft);
    for (const odd of ['{', '3', '{"subject":1}', 'null']) {
      localStorage.setItem('academie.stel-een-vraag', odd);
      expect(readDraft(later(0))).toEqual(emptyDraft);
    }
  });
});

describe('which step is missing', () => {
  it.each([
    ['controle', emptyDraft, 'onderwerp'],
    ['controle', { subject: 'Hitte', question: 'kort' }, 'vraag'],
    ['controle', { subject: 'Hitte', question: draft.question }, 'thema'],
    ['controle', draft, undefined],
    ['vraag', { subject: '  x  ', question: '' }, 'onderwerp'],
    ['onderwerp', emptyDraft, undefined],
  ] as const)('before %s', (step, given, missing) => {
    expect(missingBefore(step, given)).toBe(missing);
  });
});
