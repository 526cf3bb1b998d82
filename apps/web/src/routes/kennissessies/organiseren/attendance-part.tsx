import { Stack } from '@academie/web-ui';
import { getRouteApi } from '@tanstack/react-router';
import { ArrangeCertificates } from '../../../features/certificaten/arrange-certificates.js';
import { AttendanceSheet } from '../../../features/kennissessies/aanwezigheid/attendance-part.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** Who is there and who was. */
export function AttendancePart() {
  const { id } = route.useParams();
  return (
    <Stack gap="wide">
      <AttendanceSheet kennissessieId={id} />
      <ArrangeCertificates kennissessieId={id} />
    </Stack>
  );
}
