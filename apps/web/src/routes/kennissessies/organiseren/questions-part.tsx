import { getRouteApi } from '@tanstack/react-router';
import { Questions } from '../../../features/kennissessies/questions/questions.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What is asked of those who register. */
export function QuestionsPart() {
  const { id } = route.useParams();
  return <Questions key={id} kennissessieId={id} />;
}
