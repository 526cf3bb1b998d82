import type { RecordingDetailFragment } from '@academie/web-api/gql';
import { Disclosure, Stack, TextField } from '@academie/web-ui';
import { type ReactNode, useMemo, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Moment } from './moment.js';
import { findLines, splitAround } from './transcript-search.js';

type TranscriptProps = { cues: RecordingDetailFragment['cues']; onJump: ((at: number) => void) | undefined };

/** What was said, line by line, with a way to find a word in it. */
export function Transcript({ cues, onJump }: TranscriptProps) {
  const [word, setWord] = useState('');
  const found = useMemo(() => findLines(cues, word), [cues, word]);
  const searching = word.trim() !== '';
  return (
    <Disclosure summary={m.opbrengst_transcript({ count: cues.length })}>
      <Stack>
        <TextField
          type="search"
          label={m.opbrengst_transcript_search()}
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
        <p role="status" className="academie-small academie-soft">
          {searching ? m.opbrengst_transcript_found({ count: found.length }) : ''}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it */}
        <section className="academie-transcript" aria-label={m.opbrengst_transcript_label()} tabIndex={0}>
          <ol>
            {found.map(({ key, at, speaker, text }) => (
              <li key={key}>
                <Moment at={at} label={text} onJump={onJump} />
                <p>
                  {speaker && <strong>{speaker}: </strong>}
                  {searching ? marked(text, word) : text}
                </p>
              </li>
            ))}
          </ol>
        </section>
      </Stack>
    </Disclosure>
  );
}

function marked(text: string, word: string): ReactNode {
  return splitAround(text, word).map(({ key, part, hit }) => (hit ? <mark key={key}>{part}</mark> : part));
}
