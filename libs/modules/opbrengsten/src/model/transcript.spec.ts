import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTranscript, writeTranscript } from './transcript.js';

const FILE = `WEBVTT - Sessie

NOTE gemaakt met een programma

1
00:00:01.000 --> 00:00:04.500 align:start
<v Noor de Wit>Welkom &amp; fijn dat u er <b>bent</b>.

01:00.500 --> 01:10.000
Zonder naam,
op twee regels.
`;

describe('a transcript', () => {
  it('is read with times, speakers and plain words', async () => {
    expect(await readTranscript(FILE.replace(/\n/g, '\r\n'))).toEqual({
      outcome: 'read',
      cues: [
        { at: 1, until: 4.5, speaker: 'Noor de Wit', text: 'Welkom & fijn dat u er bent.' },
        { at: 60.5, until: 70, speaker: null, text: 'Zonder naam, op twee regels.' },
      ],
    });
  });

  it.each([
    ['Hallo\n\n00:01.000 --> 00:02.000\nx', 'regel 1'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n00:0x.000 --> 00:04.000\ny', 'regel 6'],
    ['WEBVTT\n\n00:01.000 --> later\nx', 'regel 3'],
    // The library would drop this one without a word.
    ['WEBVTT\n\n00:05.000 --> 00:04.000\nx', 'regel 3'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000 size:onzin\nx', 'regel 3'],
    ['WEBVTT\n', 'geen tekst'],
  ])('is refused with the line that is wrong', async (text, line) => {
    const read = await readTranscript(text);
    expect(read.outcome === 'refused' && read.message).toContain(line);
  });

  it('comes back the same from the captions we write, also with signs that mean something', async () => {
    const cue = fc.record({
      at: fc.integer({ min: 0, max: 20_000 }),
      speaker: fc.constantFrom(null, 'Noor de Wit'),
      text: fc.constantFrom('Hallo <b>daar</b>', 'A & B', '1 < 2 > 0', 'a --> b', 'NOTE dit', 'WEBVTT', '&amp;'),
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(cue, { selector: ({ at }) => at, minLength: 1, maxLength: 8 }), async (given) => {
        const cues = given.map((each) => ({ ...each, until: each.at + 0.5 })).sort((a, b) => a.at - b.at);
        expect(await readTranscript(writeTranscript(cues))).toEqual({ outcome: 'read', cues });
      }),
    );
  });
});
