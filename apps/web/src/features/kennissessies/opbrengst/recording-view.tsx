import type { RecordingDetailFragment } from '@academie/web-api/gql';
import { ButtonAnchor, Heading, Row, Stack } from '@academie/web-ui';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Moment } from './moment.js';
import { Transcript } from './transcript.js';

/** The recording: our own video or the way to it, its chapters, and what was said. */
export function RecordingView({ recording, title }: { recording: RecordingDetailFragment; title: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const { url, videoUrl, captionsUrl, chapters, cues } = recording;
  const seek = (at: number) => {
    if (!video.current) return;
    video.current.currentTime = at;
    video.current.focus();
    void video.current.play();
  };
  const jump = videoUrl ? seek : undefined;
  return (
    <Stack>
      {videoUrl && (
        // biome-ignore lint/a11y/useMediaCaption: captions are there once the organiser has put up a transcript
        <video ref={video} className="academie-video" controls preload="metadata" src={videoUrl} aria-label={title}>
          {captionsUrl && (
            <track kind="captions" src={captionsUrl} srcLang="nl" label={m.opbrengst_captions()} default />
          )}
        </video>
      )}
      {url && (
        <Row>
          <ButtonAnchor
            href={url}
            purpose="secondary"
            rel="noreferrer"
            iconStart={<IconPlayerPlay size={20} aria-hidden />}
          >
            {m.opbrengst_watch()}
          </ButtonAnchor>
        </Row>
      )}
      {chapters.length > 0 && (
        <div>
          <Heading level={3} appearance="level-4">
            {m.opbrengst_chapters()}
          </Heading>
          <ol className="academie-chapters">
            {chapters.map(({ at, title: chapter }) => (
              <li key={at}>
                <Moment at={at} onJump={jump} label={chapter} />
                <span>{chapter}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {cues.length > 0 && <Transcript cues={cues} onJump={jump} />}
    </Stack>
  );
}
