import { getRouteApi } from '@tanstack/react-router';
import { CheckInScreen } from '../../../features/kennissessies/aanwezigheid/check-in-screen.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** The screen for in the room. */
export function CheckInPart() {
  const { id } = route.useParams();
  return <CheckInScreen kennissessieId={id} />;
}
