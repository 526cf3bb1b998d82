import { gqlFetch, gqlQuery, isGqlError } from '@academie/web-api';
import { DeclineSignedSeatDocument, SignedSeatDocument, type SignedSeatFactsFragment } from '@academie/web-api/gql';
import { Alert, Button, DataList, ErrorMessage, LoadingState, Narrow, Panel, Paragraph, Stack } from '@academie/web-ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { whenText } from '../../features/kennissessies/kennissessie-words.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { failureText } from '../../shared/failure-text.js';
import { PageHeader } from '../../shared/page-header.js';
import { isPast } from '../../shared/time.js';

const route = getRouteApi('/kennissessies/afmelden/$token');

/** Saying "I do not come" with the link in a mail. Opening the page changes nothing; the button does. */
export function DeclineSeatPage() {
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(gqlQuery(SignedSeatDocument, { token }));
  const wrong = isGqlError(error, 'NOT_FOUND');
  return (
    <>
      <PageHeader title={wrong ? m.aanmelden_afmelden_wrong_title() : m.aanmelden_afmelden_title()} />
      <Narrow>
        {wrong ? (
          <Paragraph>{m.aanmelden_afmelden_wrong_body()}</Paragraph>
        ) : data ? (
          <Seat token={token} seat={data.signedSeat} />
        ) : error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingState kind="rows" count={2} />
        )}
      </Narrow>
    </>
  );
}

function Seat({ token, seat }: { token: string; seat: SignedSeatFactsFragment }) {
  const client = useQueryClient();
  const decline = useMutation({
    mutationFn: async () => (await gqlFetch(DeclineSignedSeatDocument, { token })).declineSignedSeat,
    onSuccess: (signedSeat) => client.setQueryData(gqlQuery(SignedSeatDocument, { token }).queryKey, { signedSeat }),
  });
  const closed = closedText(seat);
  return (
    <Panel>
      <Stack>
        <DataList
          facts={[
            { id: 'session', term: m.aanmelden_afmelden_fact_session(), value: seat.title },
            { id: 'when', term: m.aanmelden_afmelden_fact_when(), value: whenText(seat) },
          ]}
        />
        <div role="status">{closed && <Alert type={closed.type}>{closed.text}</Alert>}</div>
        {decline.isError && (
          <div role="alert">
            <ErrorMessage>{failureText(decline.error)}</ErrorMessage>
          </div>
        )}
        {!closed && (
          <>
            <Paragraph>{m.aanmelden_afmelden_body()}</Paragraph>
            <div>
              <Button purpose="primary" busy={decline.isPending} onClick={() => !decline.isPending && decline.mutate()}>
                {m.aanmelden_afmelden_button()}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Panel>
  );
}

/** Why there is nothing to press any more; null while there is. */
function closedText(seat: SignedSeatFactsFragment): { type: 'ok' | 'info'; text: string } | null {
  if (seat.status === 'CANCELLED' || seat.status === 'DECLINED')
    return { type: 'ok', text: m.aanmelden_afmelden_done() };
  if (seat.sessionStatus === 'CANCELLED') return { type: 'info', text: m.aanmelden_afmelden_off() };
  return isPast(seat.startsAt) ? { type: 'info', text: m.aanmelden_afmelden_past() } : null;
}
