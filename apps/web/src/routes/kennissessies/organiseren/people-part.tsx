import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PeoplePanel } from '../../../features/kennissessies/people/people-panel.js';
import { kennissessieQuery } from '../queries.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** Who organises along and who speaks. */
export function PeoplePart() {
  const { id } = route.useParams();
  const session = useQuery(kennissessieQuery(id)).data?.kennissessie;
  return session ? <PeoplePanel session={session} /> : null;
}
