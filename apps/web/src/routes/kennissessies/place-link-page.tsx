import { isGqlError } from '@academie/web-api';
import { LoadingState, Narrow } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PlaceLinkAnswer, titleOf } from '../../features/kennissessies/places/place-link-answer.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { placeLinkQuery } from './queries.js';

const route = getRouteApi('/kennissessies/plaats/$token');

/** Where the link in a mail to somebody who waits leads: says what it is about, and leaves the answer to a button. */
export function PlaceLinkPage() {
  const { token } = route.useParams();
  const { data, error, refetch } = useQuery(placeLinkQuery(token));
  if (isGqlError(error, 'NOT_FOUND')) {
    return (
      <>
        <PageHeader title={m.plaatsen_link_unknown()} lead={m.plaatsen_link_unknown_body()} />
        <ButtonLink purpose="secondary" to="/kennissessies">
          {m.kennissessies_title()}
        </ButtonLink>
      </>
    );
  }
  if (error) {
    return (
      <>
        <PageHeader title={m.kennissessies_title()} />
        <Failure error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <LoadingState kind="page" />;
  const { placeLink } = data;
  return (
    <>
      <PageHeader title={titleOf(placeLink)} kicker={placeLink.title} />
      <Narrow>
        <PlaceLinkAnswer token={token} link={placeLink} />
      </Narrow>
    </>
  );
}
