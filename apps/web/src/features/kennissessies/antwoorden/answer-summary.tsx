import { gqlQuery } from '@academie/web-api';
import { AntwoordSummaryDocument } from '@academie/web-api/gql';
import { Block, DataList, Heading, LoadingState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';

export const summaryQuery = (kennissessieId: string) => gqlQuery(AntwoordSummaryDocument, { kennissessieId });

/** How many come, maybe come, and do not, as their calendars say. */
export function AnswerSummary({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, refetch } = useQuery(summaryQuery(kennissessieId));
  return (
    <Block labelledBy="antwoorden-samen">
      <Heading level={2} id="antwoorden-samen">
        {m.antwoord_summary_title()}
      </Heading>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState kind="lines" count={4} />}
      {data && (
        <>
          <DataList
            facts={[
              { id: 'accepted', term: m.antwoord_summary_accepted(), value: data.answerSummary.accepted },
              { id: 'tentative', term: m.antwoord_summary_tentative(), value: data.answerSummary.tentative },
              { id: 'declined', term: m.antwoord_summary_declined(), value: data.answerSummary.declined },
              { id: 'unanswered', term: m.antwoord_summary_unanswered(), value: data.answerSummary.unanswered },
            ]}
          />
          <Paragraph>{m.antwoord_summary_note()}</Paragraph>
        </>
      )}
    </Block>
  );
}
