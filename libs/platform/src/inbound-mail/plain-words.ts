import { plainText } from '../calendar/index.js';

/** As much of a mail as is kept for somebody to read. */
const MOST = 4000;

/** Where the mail that is answered begins, as mail programs write it above a quotation. */
const QUOTE_STARTS = [
  /^-{2,}\s*(oorspronkelijk bericht|original message|doorgestuurd bericht)/i,
  /^(van|from|von|de)\s*:.+@/i,
  /^op\b.{6,200}\bschreef\b.*:?$/i,
  /^on\b.{6,200}\bwrote:$/i,
  /^_{8,}$/,
];

/** What a person wrote themselves: plain text of bounded length, without what they quote. */
export function ownWords(text: string): string {
  const lines = plainText(text).split('\n');
  const end = lines.findIndex((line) => QUOTE_STARTS.some((start) => start.test(line.trim())));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>'));
  const words = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}
