/** What somebody filled in so far. A thema of null means: they do not know; undefined: not asked yet. */
export type IntakeDraft = { subject: string; question: string; thema?: string | null; savedAt?: string };

export const emptyDraft: IntakeDraft = { subject: '', question: '' };

const KEY = 'academie.stel-een-vraag';
const KEPT_DAYS = 30;

/** Reads what was kept in this browser. What is too old, or not ours, is dropped. */
export function readDraft(now: number): IntakeDraft {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof raw !== 'object' || raw === null) return emptyDraft;
    const { subject, question, thema, savedAt } = raw as Record<string, unknown>;
    if (typeof subject !== 'string' || typeof question !== 'string' || typeof savedAt !== 'string') return emptyDraft;
    if (now - Date.parse(savedAt) > KEPT_DAYS * 24 * 60 * 60_000) {
      dropDraft();
      return emptyDraft;
    }
    return { subject, question, savedAt, ...((typeof thema === 'string' || thema === null) && { thema }) };
  } catch {
    // A browser that keeps nothing: one can still ask a question, in one go.
    return emptyDraft;
  }
}

/** Keeps it; false when this browser keeps nothing. */
export function keepDraft(draft: IntakeDraft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
