import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Overzicht } from '../../../features/kennissessies/overzicht/overzicht.js';
import { kennissessieQuery } from '../queries.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** How the session stands. */
export function OverviewPart() {
  const { id } = route.useParams();
  const session = useQuery(kennissessieQuery(id)).data?.kennissessie;
  return session && <Overzicht key={id} session={session} />;
}
