type Line = { at: number; speaker: string | null; text: string };

/** Letters without accents and capitals, so that "ideeen" finds "Ideeën". As long as the text itself. */
function plain(text: string): string {
  return [...text]
    .map((sign) => {
      const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return bare.length === sign.length ? bare : sign.toLowerCase();
    })
    .join('');
}

/** The lines in which the word stands, in words or as name of who speaks; all of them when there is no word. */
export function findLines<T extends Line>(lines: readonly T[], word: string): (T & { key: string })[] {
  const wanted = plain(word.trim());
  return lines
    .map((line, position) => ({ ...line, key: `${position}` }))
    .filter(
      ({ text, speaker }) => wanted === '' || plain(text).includes(wanted) || plain(speaker ?? '').includes(wanted),
    );
}

/** The text in parts, of which those that are the word are a hit. */
export function splitAround(text: string, word: string): { key: string; part: string; hit: boolean }[] {
  const wanted = plain(word.trim());
  const haystack = plain(text);
  if (wanted === '' || haystack.length !== text.length) return [{ key: '0', part: text, hit: false }];
  const parts: { key: string; part: string; hit: boolean }[] = [];
  let from = 0;
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, from)) {
    if (at > from) parts.push({ key: `${from}`, part: text.slice(from, at), hit: false });
    parts.push({ key: `${at}`, part: text.slice(at, at + wanted.length), hit: true });
    from = at + wanted.length;
  }
  if (from < text.length) parts.push({ key: `${from}`, part: text.slice(from), hit: false });
  return parts;
}
