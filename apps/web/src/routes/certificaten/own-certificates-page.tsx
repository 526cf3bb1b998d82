import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { OwnCertificates } from '../../features/certificaten/own-certificates.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { PageHeader } from '../../shared/page-header.js';
import { ownCertificatesQuery } from './queries.js';

/** What the reader can show that they did. */
export function OwnCertificatesPage() {
  const { data, error, refetch } = useQuery(ownCertificatesQuery);
  return (
    <>
      <PageHeader
        title={m.certificaat_own()}
        lead={m.certificaat_own_page_lead()}
        crumbs={[{ to: '/account', label: m.account_mine() }]}
      />
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <OwnCertificates years={data.ownCertificates} />
      ) : (
        <LoadingState kind="rows" count={3} />
      )}
    </>
  );
}
