import type { EvaluatieDetailFragment, EvaluatieOutcomesFragment } from '@academie/web-api/gql';
import { Alert, Block, ButtonAnchor, Heading, Panel, Paragraph, ProgressBar, Row, Stack } from '@academie/web-ui';
import { IconDownload } from '@tabler/icons-react';
import { useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import { shortDate } from '../../../shared/time.js';
import { QuestionOutcome } from './question-outcome.js';

type ResultsProps = { evaluatie: EvaluatieDetailFragment; results: EvaluatieOutcomesFragment };

/** How many people answered, and what they said as far as it may be seen. */
export function Results({ evaluatie, results }: ResultsProps) {
  const id = useId();
  const { invitedCount, answeredCount, shownCount, outcomes } = results;
  const waiting = answeredCount - shownCount;
  return (
    <Block labelledBy={id}>
      <Stack>
        <Heading level={2} appearance="level-3" id={id}>
          {m.evaluatie_results()}
        </Heading>
        <Panel>
          <Stack>
            <ProgressBar
              value={answeredCount}
              max={Math.max(invitedCount, answeredCount, 1)}
              label={m.evaluatie_response({ answered: answeredCount, invited: Math.max(invitedCount, answeredCount) })}
            />
            <Paragraph>
              {evaluatie.anonymous ? m.evaluatie_is_anonymous() : m.evaluatie_is_by_name()} {untilText(evaluatie)}
            </Paragraph>
          </Stack>
        </Panel>
        {shownCount === 0 ? (
          <Alert type="info">
            <strong>{answeredCount === 0 ? m.evaluatie_no_answers() : m.evaluatie_too_few()}</strong>
            {evaluatie.anonymous && <Paragraph>{m.evaluatie_too_few_why()}</Paragraph>}
          </Alert>
        ) : (
          <>
            {waiting > 0 && <Alert type="info">{m.evaluatie_waiting({ shown: shownCount, count: waiting })}</Alert>}
            {evaluatie.questions.map((question) => {
              const outcome = outcomes.find(({ questionId }) => questionId === question.id);
              return outcome && <QuestionOutcome key={question.id} question={question} outcome={outcome} />;
            })}
            <Row className="academie-no-print">
              <ButtonAnchor
                purpose="secondary"
                href={`/bestanden/kennissessies/${evaluatie.id}/evaluatie.csv`}
                download
                iconStart={<IconDownload size={20} aria-hidden />}
              >
                {m.evaluatie_download()}
              </ButtonAnchor>
            </Row>
          </>
        )}
      </Stack>
    </Block>
  );
}

function untilText({ phase, closesAt }: EvaluatieDetailFragment): string {
  if (!closesAt) return '';
  const date = shortDate(closesAt);
  return phase === 'CLOSED' ? m.evaluatie_closed_since({ date }) : m.evaluatie_open_until({ date });
}
