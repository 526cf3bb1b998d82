import { gqlQuery, isGqlError } from '@academie/web-api';
import { GuestLinkDocument } from '@academie/web-api/gql';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { GuestAnswer } from '../../../features/kennissessies/guests/guest-answer.js';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { PageHeader } from '../../../shared/page-header.js';

const route = getRouteApi('/kennissessies/gast/$token');

/** Where the link in an invitation leads: what it is for, and the buttons that answer. Opening it changes nothing. */
export function GuestPage() {
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(gqlQuery(GuestLinkDocument, { token }));
  if (isGqlError(error, 'NOT_FOUND')) {
    return <PageHeader title={m.gasten_page_gone()} lead={m.gasten_page_gone_body()} />;
  }
  if (error && !data) {
    return (
      <>
        <PageHeader title={m.gasten_page_title()} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <LoadingState kind="page" />;
  return (
    <>
      <PageHeader title={m.gasten_page_title()} />
      <Narrow>
        <GuestAnswer token={token} link={data.guestInvitation} />
      </Narrow>
    </>
  );
}
