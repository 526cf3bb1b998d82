import { gqlQuery } from '@academie/web-api';
import { EvaluatieDocument, EvaluatieResultsDocument, WaitingEvaluatieDocument } from '@academie/web-api/gql';

/** An evaluatie for those who fill it in. */
export const evaluatieQuery = (id: string) => gqlQuery(EvaluatieDocument, { id });

/** The same with what people said, for those who organise the session. */
export const evaluatieResultsQuery = (id: string) => gqlQuery(EvaluatieResultsDocument, { id });

/** The evaluatie of a session that waits for the reader, for the page of the session. */
export const waitingEvaluatieQuery = (id: string) => gqlQuery(WaitingEvaluatieDocument, { id });
