import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { OpbrengstRoom } from '../../../features/kennissessies/opbrengst/opbrengst-room.js';
import { kennissessieQuery } from '../queries.js';
import { summaryField } from './summary-field.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What the session leaves behind: materials, the recording and its text, the summary. */
export function OpbrengstPart() {
  const { id } = route.useParams();
  const session = useQuery(kennissessieQuery(id)).data?.kennissessie;
  return session ? <OpbrengstRoom key={id} session={session} summaryField={summaryField} /> : null;
}
