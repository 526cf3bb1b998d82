import type { Chapter } from './words.js';

const MOST_CHAPTERS = 100;
const LONGEST_TITLE = 200;
const LINE = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\s*(?:[-–—:]\s*)?(\S.*)$/;

export type ReadChapters =
  | { readonly outcome: 'read'; readonly chapters: readonly Chapter[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** Reads chapters as people write and paste them: a line each, "12:30 Vragen uit de zaal" or "1:02:30 Afsluiting". */
export function readChapters(text: string): ReadChapters {
  const chapters: Chapter[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const chapter = chapterOf(line.trim());
    const refuse = (why: string): ReadChapters => ({ outcome: 'refused', message: `Regel ${index + 1}: ${why}` });
    if (!chapter) return refuse('schrijf eerst de tijd en dan de titel, zoals “12:30 Vragen uit de zaal”.');
    if (chapter.title.length > LONGEST_TITLE) return refuse('gebruik een kortere titel.');
    const before = chapters.at(-1);
    if (before && chapter.at <= before.at) return refuse('deze tijd komt niet na die van de regel ervoor.');
    if (chapters.length === MOST_CHAPTERS) return refuse(`gebruik ten hoogste ${MOST_CHAPTERS} hoofdstukken.`);
    chapters.push(chapter);
  }
  return { outcome: 'read', chapters };
}

function chapterOf(line: string): Chapter | null {
  const [, hours = '0', minutes = '0', seconds = '0', title] = LINE.exec(line) ?? [];
  if (title === undefined || Number(seconds) > 59) return null;
  return { at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), title: title.trim() };
}

/** The other way round, for a form that shows what is there. */
export function writeChapters(chapters: readonly Chapter[]): string {
  return chapters.map(({ at, title }) => `${clockOf(at)} ${title}`).join('\n');
}

function clockOf(at: number): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(at / 3600), Math.floor((at % 3600) / 60), Math.floor(at % 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}
