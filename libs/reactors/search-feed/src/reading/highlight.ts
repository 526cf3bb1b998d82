/** Marks that cannot stand in a text: PostgreSQL puts them around what matched, before anything is made HTML. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

/** Settings of `ts_headline` for a snippet of a few dozen words. */
export const HEADLINE = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxFragments=2, MaxWords=24, MinWords=8, FragmentDelimiter=" … "`;

/** HTML of a marked text: everything is escaped, then the marks become `<mark>`. */
export function toMarkedHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replaceAll(MARK_START, '<mark>')
    .replaceAll(MARK_END, '</mark>');
}

/** The words that were marked, each once, in the order in which they stand. */
export function markedWords(text: string): string[] {
  const found = [...text.matchAll(new RegExp(`${MARK_START}([^${MARK_END}]*)${MARK_END}`, 'g'))];
  return [...new Set(found.map((match) => (match[1] ?? '').toLowerCase()))].filter((word) => word !== '');
}
