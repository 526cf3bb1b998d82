import { useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment, SessionPersonFragment } from '@academie/web-api/gql';
import { Avatar, Heading, Panel, Paragraph } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { RouteLink } from '../../../shared/links.js';
import { RowItem, Rows } from '../../../shared/rows.js';
import { isPast } from '../../../shared/time.js';
import { OwnSpeakerCalendar } from './speaker-calendar.js';

/** Who speaks, in the order of the organiser. */
export function SpeakerList({ speakers }: { speakers: readonly SessionPersonFragment[] }) {
  if (speakers.length === 0) return null;
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.sprekers_title()}
      </Heading>
      <Rows>
        {speakers.map(({ id, name, organisatie, bio, persoonId }) => (
          <RowItem
            key={id}
            media={<Avatar name={name} decorative />}
            title={
              persoonId ? (
                <RouteLink to="/leden/$persoonId" params={{ persoonId }}>
                  {name}
                </RouteLink>
              ) : (
                name
              )
            }
          >
            {organisatie && <p className="academie-soft academie-small">{organisatie}</p>}
            {bio && <p>{bio}</p>}
          </RowItem>
        ))}
      </Rows>
    </Panel>
  );
}

/** Whether the reader speaks at this session. */
export function useSpeaksAt({ speakers }: KennissessieDetailFragment): boolean {
  const ownId = useViewer()?.persoon.id;
  return ownId !== undefined && speakers.some(({ persoonId }) => persoonId === ownId);
}

/** For a speaker, in place of the invitation to register. */
export function SpeakerNote({ session }: { session: KennissessieDetailFragment }) {
  const { id, status, endsAt, viewerRegistration } = session;
  const isInvited = status !== 'DRAFT' && !isPast(endsAt);
  return (
    <Panel wash>
      <Heading level={2} appearance="level-3">
        {m.sprekers_speaker_here()}
      </Heading>
      <Paragraph>{status === 'DRAFT' ? m.sprekers_speaker_here_draft() : m.sprekers_speaker_here_body()}</Paragraph>
      {isInvited && viewerRegistration?.status !== 'REGISTERED' && <OwnSpeakerCalendar kennissessieId={id} />}
    </Panel>
  );
}
