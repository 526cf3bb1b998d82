import { getRouteApi } from '@tanstack/react-router';
import { SeatingRoom } from '../../../features/kennissessies/seating/seating-room.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** How registering goes, who asks to come, and what to do about those who wait. */
export function SeatingPart() {
  const { id } = route.useParams();
  return <SeatingRoom key={id} kennissessieId={id} />;
}
