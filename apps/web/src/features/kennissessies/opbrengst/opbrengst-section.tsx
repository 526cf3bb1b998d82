import './opbrengst.css';
import type { KennissessieDetailFragment, OpbrengstDetailFragment } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { isPast } from '../../../shared/time.js';
import { MateriaalList } from './materiaal-list.js';
import { opbrengstQuery } from './opbrengst-queries.js';
import { RecordingView } from './recording-view.js';
import { SessionSummary } from './session-summary.js';

/** On the page of a session: what it left behind. Before it ends only what is there already. */
export function OpbrengstSection({ session }: { session: KennissessieDetailFragment }) {
  const { data } = useQuery({ ...opbrengstQuery(session.id), enabled: session.status !== 'DRAFT' });
  const opbrengst = data?.opbrengst;
  if (!opbrengst || session.status === 'CANCELLED') return null;
  const empty = opbrengst.materiaal.length === 0 && !opbrengst.recording;
  if (empty && !isPast(session.endsAt)) return null;
  return (
    <>
      {opbrengst.summary?.sentAt && <SessionSummary summary={opbrengst.summary} />}
      <Section session={session} opbrengst={opbrengst} />
    </>
  );
}

type SectionProps = { session: KennissessieDetailFragment; opbrengst: OpbrengstDetailFragment };

function Section({ session, opbrengst }: SectionProps) {
  const { materiaal, recording } = opbrengst;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A search result points here, and the section came later than the page.
    if (window.location.hash === '#opname') heading.current?.scrollIntoView();
  }, []);
  return (
    <section aria-labelledby="opname">
      <Panel>
        <Stack>
          <Heading level={2} appearance="level-3" id="opname" ref={heading}>
            {m.opbrengst_title()}
          </Heading>
          {materiaal.length === 0 && !recording && (
            <Paragraph>{session.viewerRegistration ? m.opbrengst_empty_participant() : m.opbrengst_empty()}</Paragraph>
          )}
          {recording && <RecordingView recording={recording} title={session.title} />}
          {materiaal.length > 0 && <MateriaalList sessionId={session.id} materiaal={materiaal} />}
        </Stack>
      </Panel>
    </section>
  );
}
