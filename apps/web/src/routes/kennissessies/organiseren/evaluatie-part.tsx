import { getRouteApi } from '@tanstack/react-router';
import { EvaluatieRoom } from '../../../features/kennissessies/evaluatie/evaluatie-room.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What participants are asked, and what they said. */
export function EvaluatiePart() {
  const { id } = route.useParams();
  return <EvaluatieRoom key={id} kennissessieId={id} />;
}
