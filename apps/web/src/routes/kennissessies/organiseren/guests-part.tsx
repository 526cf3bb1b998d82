import { getRouteApi } from '@tanstack/react-router';
import { Guests } from '../../../features/kennissessies/guests/guests.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** People who are invited by mail address. */
export function GuestsPart() {
  const { id } = route.useParams();
  return <Guests key={id} kennissessieId={id} />;
}
