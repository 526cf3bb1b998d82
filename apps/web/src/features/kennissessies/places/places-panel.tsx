import { gqlQuery } from '@academie/web-api';
import { type KennissessieOwnPlacesFragment, KennissessiePlacesDocument } from '@academie/web-api/gql';
import { Alert, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { isPast } from '../../../shared/time.js';
import { LapsedPanel } from './lapsed-panel.js';
import { RecordingWish } from './recording-wish.js';

/** What an organiser or the waiting list has to say to the reader about their place. Nothing, for most. */
export function PlacesPanel({ kennissessieId }: { kennissessieId: string }) {
  const { data } = useQuery(gqlQuery(KennissessiePlacesDocument, { id: kennissessieId }));
  const places = data?.kennissessie;
  return places && !isPast(places.startsAt) ? <Places places={places} /> : null;
}

function Places({ places }: { places: KennissessieOwnPlacesFragment }) {
  const { viewerRegistration: own } = places;
  const waits = own?.status === 'WAITLISTED';
  return (
    <>
      {waits && own.lapsed && <LapsedPanel kennissessieId={places.id} />}
      {own?.status === 'DECLINED' && own.declineReason && (
        <Alert type="info">
          <strong>{m.plaatsen_decline_reason()}</strong>
          <Paragraph>{own.declineReason}</Paragraph>
        </Alert>
      )}
      {waits && <RecordingWish kennissessieId={places.id} wants={own.wantsRecording} />}
    </>
  );
}
