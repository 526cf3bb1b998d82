import { getRouteApi } from '@tanstack/react-router';
import { Attendees } from '../../../features/kennissessies/detail/attendees.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** Who comes and who waits. */
export function AttendeesPart() {
  const { id } = route.useParams();
  return <Attendees kennissessieId={id} />;
}
