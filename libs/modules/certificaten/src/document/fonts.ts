import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff`)));

/** A weight in two files: what western languages share, and the rest of the Latin letters. */
export interface Face {
  readonly name: string;
  readonly latin: Buffer;
  readonly extended: Buffer;
}

const face = (name: string, weight: number): Face => ({
  name,
  latin: file(`latin-${weight}`),
  extended: file(`latin-ext-${weight}`),
});

/** The letters of the house, read once. */
export const REGULAR = face('regular', 400);
export const BOLD = face('bold', 600);

/** What the first file of a weight holds, as its makers cut it. */
const LATIN =
  /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/;

/** A stretch of text that one file can write. */
export interface Run {
  readonly text: string;
  readonly extended: boolean;
}

/** Cuts a text where the other file is needed: the ş in a name must not become a box. */
export function runsOf(text: string): Run[] {
  const runs: { text: string; extended: boolean }[] = [];
  for (const sign of text.normalize('NFC')) {
    const extended = !LATIN.test(sign);
    const last = runs.at(-1);
    if (last?.extended === extended) last.text += sign;
    else runs.push({ text: sign, extended });
  }
  return runs;
}
