import { type Caption, type CaptionNode, parseText, parseVTTTimestamp, tokenizeVTTCue } from './captions-library.js';
import type { Cue } from './words.js';

const MOST_CUES = 20_000;
const ARROW = '-->';

export type ReadTranscript =
  | { readonly outcome: 'read'; readonly cues: readonly Cue[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** Reads a transcript as WebVTT. A file with a mistake is refused with the line it is on: half a transcript misleads. */
export async function readTranscript(file: string): Promise<ReadTranscript> {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    return refusal(1, 'hier moet “WEBVTT” staan. Sla de ondertitels op als WebVTT.');
  }
  for (const [index, line] of lines.entries()) {
    const problem = line.includes(ARROW) ? timingProblem(line) : null;
    if (problem) return refusal(index + 1, problem);
  }
  const { cues, errors } = await parseText(text, { type: 'vtt', errors: true });
  const [error] = errors;
  if (error) return refusal(error.line, 'deze instelling kennen we niet. Haal haar weg.');
  if (cues.length > MOST_CUES) return { outcome: 'refused', message: 'Dit transcript is te lang.' };
  const read = cues.map(toCue).filter((cue) => cue.text !== '');
  if (read.length === 0) return { outcome: 'refused', message: 'In dit bestand staat geen tekst.' };
  return { outcome: 'read', cues: read.sort((a, b) => a.at - b.at) };
}

function refusal(line: number, why: string): ReadTranscript {
  return { outcome: 'refused', message: `Bestand: regel ${line}: ${why}` };
}

/** The library lets a cue that ends before it begins fall away without a word, so the times are looked at here. */
function timingProblem(line: string): string | null {
  const [from = '', rest = ''] = line.split(ARROW);
  const start = parseVTTTimestamp(from.trim());
  const end = parseVTTTimestamp(rest.trim().split(/\s+/)[0] ?? '');
  if (start === null) return 'de begintijd is niet goed. Schrijf haar als 00:01:05.000.';
  if (end === null) return 'de eindtijd is niet goed. Schrijf haar als 00:01:05.000.';
  return end <= start ? 'de eindtijd moet na de begintijd komen.' : null;
}

function toCue(cue: Caption): Cue {
  const nodes = tokenizeVTTCue(cue);
  const text = textOf(nodes).replace(/\s+/g, ' ').trim();
  return { at: cue.startTime, until: cue.endTime, speaker: speakerIn(nodes), text };
}

function textOf(nodes: readonly CaptionNode[]): string {
  return nodes.map(({ children, data = '' }) => (children ? textOf(children) : data)).join('');
}

function speakerIn(nodes: readonly CaptionNode[]): string | null {
  for (const { voice, children = [] } of nodes) {
    if (voice && voice.trim() !== '') return voice.trim();
    const within = speakerIn(children);
    if (within) return within;
  }
  return null;
}

/** The captions as a player takes them. What people typed stands in them as text. */
export function writeTranscript(cues: readonly Cue[]): string {
  const asText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const blocks = cues.map(({ at, until, speaker, text }) => {
    const voice = speaker ? `<v ${asText(speaker).replace(/\s+/g, ' ')}>` : '';
    return `${stamp(at)} ${ARROW} ${stamp(until)}\n${voice}${asText(text)}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

function stamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const part = (value: number, length: number) => `${value}`.padStart(length, '0');
  const [hours, minutes] = [Math.floor(ms / 3_600_000), Math.floor((ms % 3_600_000) / 60_000)];
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(Math.floor((ms % 60_000) / 1000), 2)}.${part(ms % 1000, 3)}`;
}
