import { gqlQuery } from '@academie/web-api';
import { type KennissessieOwnPlacesFragment, KennissessiePlacesDocument } from '@academie/web-api/gql';
import { Alert, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { isPast } from '../../../shared/time.js';
import { LapsedPanel } from './lapsed-panel.js';
import { RecordingWish } from './recording-wish.js';
import { ReservePanel } from './reserve-panel.js';

/** What is kept for the reader at this session, and what they may keep for colleagues. Nothing, for most. */
export function PlacesPanel({ kennissessieId }: { kennissessieId: string }) {
  const { data } = useQuery(gqlQuery(KennissessiePlacesDocument, { id: kennissessieId }));
  const places = data?.kennissessie;
  return places && !isPast(places.startsAt) ? <Places places={places} /> : null;
}

function Places({ places }: { places: KennissessieOwnPlacesFragment }) {
  const { viewerRegistration: own, viewerReservations, viewerCan } = places;
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
      {(viewerCan.reservePlaces || viewerReservations.length > 0) && <ReservePanel places={places} />}
    </>
  );
}
