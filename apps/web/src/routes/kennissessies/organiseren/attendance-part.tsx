import { getRouteApi } from '@tanstack/react-router';
import { AttendanceSheet } from '../../../features/kennissessies/aanwezigheid/attendance-part.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** Who is there and who was. */
export function AttendancePart() {
  const { id } = route.useParams();
  return <AttendanceSheet kennissessieId={id} />;
}
