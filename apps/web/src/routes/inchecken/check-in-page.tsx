import { gqlQuery, isGqlError } from '@academie/web-api';
import { CheckInOfferDocument } from '@academie/web-api/gql';
import { Alert, LoadingState, Narrow, Stack } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CodeForm } from '../../features/inchecken/code-form.js';
import { ConfirmCheckIn } from '../../features/inchecken/confirm-check-in.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { failureText } from '../../shared/failure-text.js';
import { PageHeader } from '../../shared/page-header.js';

const route = getRouteApi('/inchecken/$code');

/** Looked at once: each look with a wrong code counts as a guess. */
function checkInOfferQuery(code: string) {
  return { ...gqlQuery(CheckInOfferDocument, { code }), staleTime: 60_000, refetchOnWindowFocus: false };
}

/** Where the QR code in the room leads. A code that has run out leaves room for the one that is shown now. */
export function CheckInPage() {
  const { code } = route.useParams();
  const { data, error, refetch } = useQuery(checkInOfferQuery(code));
  const offer = data?.checkInOffer;
  const expired = isGqlError(error, 'INVALID_INPUT');
  return (
    <>
      <PageHeader title={m.aanwezig_check_in_title()} crumbs={[]} />
      <Narrow>
        {offer ? (
          <ConfirmCheckIn code={code} offer={offer} />
        ) : expired ? (
          <Stack>
            <Alert type="warning">{failureText(error)}</Alert>
            <CodeForm />
          </Stack>
        ) : error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingState kind="rows" count={2} />
        )}
      </Narrow>
    </>
  );
}
