import { EmptyState, LoadingState, Narrow, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CertificateView } from '../../features/certificaten/certificate-view.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { certificaatQuery } from './queries.js';

const route = getRouteApi('/certificaten/$number');

/** Where the code on a certificate leads: is this real? */
export function CertificatePage() {
  const { number } = route.useParams();
  const { data, error, refetch } = useQuery(certificaatQuery(number));
  return (
    <>
      <PageHeader title={m.certificaat_title()} crumbs={[]} />
      <Narrow>
        {error ? (
          <Failure error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingState kind="rows" count={3} />
        ) : data.certificaat ? (
          <CertificateView certificaat={data.certificaat} />
        ) : (
          <EmptyState title={m.certificaat_unknown()}>
            <Paragraph>{m.certificaat_unknown_body()}</Paragraph>
          </EmptyState>
        )}
      </Narrow>
    </>
  );
}
