import { getRouteApi } from '@tanstack/react-router';
import { AnswerSummary } from '../../../features/kennissessies/antwoorden/answer-summary.js';
import { HandWorkList } from '../../../features/kennissessies/antwoorden/hand-work-list.js';

const route = getRouteApi('/kennissessies/$id/organiseren');

/** What came back from the calendars of those who were invited. */
export function AnswersPart() {
  const { id } = route.useParams();
  return (
    <>
      <AnswerSummary kennissessieId={id} />
      <HandWorkList kennissessieId={id} />
    </>
  );
}
