import { getRouteApi } from '@tanstack/react-router';
import { OpbrengstRoom } from '../../../features/kennissessies/opbrengst/opbrengst-room.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What the session leaves behind: materials, the recording and its text. */
export function OpbrengstPart() {
  const { id } = route.useParams();
  return <OpbrengstRoom key={id} kennissessieId={id} />;
}
