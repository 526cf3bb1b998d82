import { useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment } from '@academie/web-api/gql';
import { Alert, Columns, Heading, Panel, Paragraph, Prose, Stack } from '@academie/web-ui';
import { lazy, Suspense } from 'react';
import { m } from '../../../paraglide/messages.js';
import { AnsweredQuestions } from '../answered/answered-questions.js';
import { ColleaguesPanel } from '../colleagues/colleagues-panel.js';
import { EvaluatieInvite } from '../evaluatie/evaluatie-invite.js';
import { OpbrengstSection } from '../opbrengst/opbrengst-section.js';
import { SpeakerList, SpeakerNote, useSpeaksAt } from '../people/speaker-list.js';
import { PlacesPanel } from '../places/places-panel.js';
import { OwnAnswers } from '../questions/own-answers.js';
import { KennissessieFacts } from './kennissessie-facts.js';
import { SeatPanel } from './seat-panel.js';
import { ShareButton } from './share-button.js';

const ReeksPanel = lazy(() => import('../reeks/reeks-panel.js'));

/** The session itself: its state, the reader's place, what it is about, and the facts beside it. */
export function KennissessieView({ session }: { session: KennissessieDetailFragment }) {
  const viewer = useViewer();
  const speaks = useSpeaksAt(session);
  // Who speaks needs no seat, and has one only if they took it before.
  const open = session.status === 'PUBLISHED' || session.status === 'COMPLETED';
  const seats = open && (!speaks || session.viewerCan.cancelRegistration);
  return (
    <Columns aside>
      <Stack>
        {session.status === 'CANCELLED' && (
          <Alert type="error">
            <strong>{m.kennissessies_cancelled_title()}</strong>
            {session.cancelReason && <Paragraph>{session.cancelReason}</Paragraph>}
          </Alert>
        )}
        {session.status === 'DRAFT' && (
          <Alert type="info">
            <strong>{m.kennissessies_draft_title()}</strong>
            <Paragraph>{m.kennissessies_draft_body()}</Paragraph>
          </Alert>
        )}
        {speaks && session.status !== 'CANCELLED' && <SpeakerNote session={session} />}
        {seats && <SeatPanel session={session} />}
        {seats && session.status === 'PUBLISHED' && viewer !== null && <PlacesPanel kennissessieId={session.id} />}
        <OwnAnswers session={session} />
        <EvaluatieInvite session={session} />
        <Panel>
          <Heading level={2} appearance="level-3">
            {m.kennissessies_about()}
          </Heading>
          <Summary text={session.summary} />
          {session.status !== 'DRAFT' && <ShareButton session={session} />}
        </Panel>
        <AnsweredQuestions kennissessieId={session.id} />
        <SpeakerList speakers={session.speakers} />
        {session.reeks && (
          <Suspense fallback={null}>
            <ReeksPanel session={session} />
          </Suspense>
        )}
        <OpbrengstSection session={session} />
        <ColleaguesPanel session={session} />
      </Stack>
      <KennissessieFacts session={session} />
    </Columns>
  );
}

/** Plain text of the organiser; an empty line starts a new paragraph. */
function Summary({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).map((part, index) => ({ key: `${index}`, part }));
  return (
    <Prose>
      {paragraphs.map(({ key, part }) => (
        <p key={key} className="academie-lines">
          {part}
        </p>
      ))}
    </Prose>
  );
}
