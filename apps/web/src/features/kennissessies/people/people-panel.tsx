import { useViewer } from '@academie/web-api';
import type { KennissessieDetailFragment, KennissessieRole, SessionPersonFragment } from '@academie/web-api/gql';
import { Block, Button, Heading, Notice, Paragraph, Row, Stack } from '@academie/web-ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { EditSpeakerDialog } from './edit-speaker-dialog.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { PeopleList } from './people-list.js';
import { RemovePersonDialog } from './remove-person-dialog.js';
import { useSpeakerNotes } from './speaker-calendar.js';
import { useShowSession } from './use-people.js';

/** Who organises a session, and who speaks at it. */
export function PeoplePanel({ session }: { session: KennissessieDetailFragment }) {
  const ownId = useViewer()?.persoon.id ?? null;
  const showSession = useShowSession();
  const notes = useSpeakerNotes(session.id);
  const navigate = useNavigate();
  const [adding, setAdding] = useState<KennissessieRole | null>(null);
  const [editing, setEditing] = useState<SessionPersonFragment | null>(null);
  const [removing, setRemoving] = useState<SessionPersonFragment | null>(null);
  const [handing, setHanding] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const finish = (next: KennissessieDetailFragment, message: string) => {
    showSession(next);
    setAdding(null);
    setEditing(null);
    setRemoving(null);
    setHanding(false);
    setDone(message);
  };
  const { coOrganizers, speakers, organizer, viewerCan } = session;
  return (
    <Stack gap="wide">
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      <Block labelledBy="mede-organisatoren">
        <Heading level={2} id="mede-organisatoren">
          {m.sprekers_organizers()}
        </Heading>
        <Stack>
          <Paragraph>
            {m.sprekers_organizer()}: <strong>{organizer?.name}</strong>. {m.sprekers_organizers_body()}
          </Paragraph>
          <PeopleList
            people={coOrganizers}
            ownId={ownId}
            mayChange={viewerCan.appoint}
            empty={m.sprekers_organizers_empty()}
            onChanged={showSession}
            onRemove={setRemoving}
          />
          {viewerCan.appoint && (
            <Row>
              <Button purpose="secondary" onClick={() => setAdding('CO_ORGANIZER')}>
                {m.sprekers_add_organizer()}
              </Button>
              <Button purpose="subtle" onClick={() => setHanding(true)}>
                {m.sprekers_hand_over()}
              </Button>
            </Row>
          )}
        </Stack>
      </Block>
      <Block labelledBy="sprekers">
        <Heading level={2} id="sprekers">
          {m.sprekers_title()}
        </Heading>
        <Stack>
          <Paragraph>{m.sprekers_speakers_body()}</Paragraph>
          <PeopleList
            people={speakers}
            ownId={ownId}
            mayChange={viewerCan.seeAttendees}
            empty={m.sprekers_speakers_empty()}
            notes={notes}
            onChanged={showSession}
            onEdit={setEditing}
            onRemove={setRemoving}
          />
          <Row>
            <Button purpose="secondary" onClick={() => setAdding('SPEAKER')}>
              {m.sprekers_add_speaker()}
            </Button>
          </Row>
        </Stack>
      </Block>
      <AddPersonDialog
        session={session}
        role={adding}
        onClose={() => setAdding(null)}
        onAdded={(next, name) => finish(next, m.sprekers_added({ name }))}
      />
      <EditSpeakerDialog
        speaker={editing}
        onClose={() => setEditing(null)}
        onSaved={(next, name) => finish(next, m.sprekers_saved({ name }))}
      />
      <RemovePersonDialog
        person={removing}
        own={removing?.persoonId === ownId}
        onClose={() => setRemoving(null)}
        onRemoved={(next, name) => {
          if (next) finish(next, m.sprekers_removed({ name }));
          else void navigate({ to: '/kennissessies' });
        }}
      />
      <HandOverDialog
        session={session}
        open={handing}
        onClose={() => setHanding(false)}
        onDone={(next, name) => finish(next, m.sprekers_handed_over({ name }))}
      />
    </Stack>
  );
}
