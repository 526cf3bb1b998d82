import { useCallback, useEffect, useRef, useState } from 'react';
import { nowIso } from '../../../shared/time.js';
import { dropDraft, emptyDraft, type IntakeDraft, keepDraft, readDraft } from './intake-draft.js';

const AFTER_TYPING = 800;

export type Intake = {
  draft: IntakeDraft;
  /** Remembers it a moment after the last key, so that each key is not a write. */
  change: (part: Partial<IntakeDraft>) => void;
  /** Remembers it now: on the way to another step. */
  keep: () => void;
  /** Nothing is kept in this browser any more; what is on the screen stays until one leaves. */
  forget: () => void;
  /** Forgets all of it, and begins anew. */
  clear: () => void;
};

/** The answers so far, kept in this browser while they are typed. */
export function useIntake(): Intake {
  const [draft, setDraft] = useState(() => readDraft(Date.now()));
  const latest = useRef(draft);
  const timer = useRef<number>(undefined);
  const dirty = useRef(false);

  const keep = useCallback(() => {
    window.clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    const kept = { ...latest.current, savedAt: nowIso() };
    if (!keepDraft(kept)) return;
    latest.current = kept;
    setDraft(kept);
  }, []);
  const change = useCallback(
    (part: Partial<IntakeDraft>) => {
      latest.current = { ...latest.current, ...part };
      dirty.current = true;
      setDraft(latest.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, AFTER_TYPING);
    },
    [keep],
  );
  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    dirty.current = false;
    dropDraft();
  }, []);
  const clear = useCallback(() => {
    forget();
    latest.current = emptyDraft;
    setDraft(emptyDraft);
  }, [forget]);
  // Who leaves within the moment loses nothing.
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  return { draft, change, keep, forget, clear };
}
