import { gqlFetch, isGqlError } from '@academie/web-api';
import { DropEvaluatieDocument, type EvaluatieDetailFragment } from '@academie/web-api/gql';
import { Alert, Button, ErrorMessage, LoadingState, Notice, Paragraph, Row, Stack } from '@academie/web-ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { failureText } from '../../../shared/failure-text.js';
import { dateAndTime, isPast } from '../../../shared/time.js';
import { evaluatieResultsQuery } from './evaluatie-queries.js';
import { PrepareForm } from './prepare-form.js';
import { Results } from './results.js';

/** The organiser's side of the evaluatie: its questions until somebody answers, what people said once it is open. */
export function EvaluatieRoom({ kennissessieId }: { kennissessieId: string }) {
  const { data, error, refetch } = useQuery(evaluatieResultsQuery(kennissessieId));
  const [done, setDone] = useState<string | null>(null);
  const evaluatie = data?.evaluatie;
  if (!evaluatie) {
    return error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingState kind="lines" />;
  }
  const { results, viewerCan } = evaluatie;
  return (
    <Stack gap="wide">
      {done && <Notice onClose={() => setDone(null)}>{done}</Notice>}
      {results && <Results evaluatie={evaluatie} results={results} />}
      {viewerCan.prepare && (
        <Stack>
          <Standing evaluatie={evaluatie} onDone={setDone} />
          <PrepareForm evaluatie={evaluatie} onSaved={setDone} />
        </Stack>
      )}
      {!results && !viewerCan.prepare && <Alert type="info">{m.evaluatie_not_for_cancelled()}</Alert>}
    </Stack>
  );
}

type StandingProps = { evaluatie: EvaluatieDetailFragment; onDone: (message: string) => void };

/** Where it stands, and what happens next. */
function Standing({ evaluatie, onDone }: StandingProps) {
  const client = useQueryClient();
  const { id, phase, sessionEndsAt, viewerCan } = evaluatie;
  const drop = useMutation({
    mutationFn: () => gqlFetch(DropEvaluatieDocument, { id }),
    onSuccess: ({ dropEvaluatie }) => {
      client.setQueryData(evaluatieResultsQuery(id).queryKey, { evaluatie: dropEvaluatie });
      onDone(m.evaluatie_dropped());
    },
  });
  if (phase === 'OPEN') return <Alert type="info">{m.evaluatie_standing_open()}</Alert>;
  if (phase === 'PROPOSED') {
    const over = isPast(sessionEndsAt);
    return <Paragraph>{over ? m.evaluatie_standing_over() : m.evaluatie_standing_proposed()}</Paragraph>;
  }
  return (
    <Alert type="ok">
      <strong>{m.evaluatie_standing_prepared({ moment: dateAndTime(sessionEndsAt) })}</strong>
      {viewerCan.drop && (
        <Row>
          <Button purpose="subtle" busy={drop.isPending} onClick={() => !drop.isPending && drop.mutate()}>
            {m.evaluatie_drop()}
          </Button>
        </Row>
      )}
      {isGqlError(drop.error) && <ErrorMessage>{failureText(drop.error)}</ErrorMessage>}
    </Alert>
  );
}
