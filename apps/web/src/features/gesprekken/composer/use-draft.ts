import { useMemo } from 'react';
import type { RichText } from '../editor/rich-text.js';
import { browserStore } from './browser-store.js';

/** What was written here and not sent, kept while typing. */
export function useDraft(persoonId: string, place: string) {
  return useMemo(() => {
    const store = browserStore<RichText>('concept', persoonId, place);
    return {
      read: () => store.read(),
      keep: (text: RichText) => store.write(text.markdown.trim() === '' ? null : text),
      drop: () => store.write(null),
    };
  }, [persoonId, place]);
}
