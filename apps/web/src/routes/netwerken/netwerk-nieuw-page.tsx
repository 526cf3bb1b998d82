import { EmptyState, LoadingState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { CreateNetwerk } from '../../features/netwerken/create-netwerk.js';
import { m } from '../../paraglide/messages.js';
import { Failure } from '../../shared/failure.js';
import { RouteLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { mayCreateNetwerkQuery, netwerkThemasQuery } from './routes.js';

/** A new netwerk, for who may start one. */
export function NetwerkNieuwPage() {
  const may = useQuery(mayCreateNetwerkQuery);
  const themas = useQuery(netwerkThemasQuery);
  const failed = may.isError ? may : themas.isError ? themas : null;
  return (
    <>
      <PageHeader
        title={m.netwerken_new()}
        lead={may.data?.viewerMayCreateNetwerk && m.netwerken_new_lead()}
        crumbs={[{ to: '/netwerken', label: m.netwerken_title() }]}
      />
      {failed ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : !may.data || !themas.data ? (
        <LoadingState kind="rows" />
      ) : may.data.viewerMayCreateNetwerk ? (
        <CreateNetwerk themas={themas.data.themas} />
      ) : (
        <EmptyState title={m.netwerken_new_forbidden()}>
          <Paragraph>
            {m.netwerken_new_forbidden_body()}{' '}
            <RouteLink to={'/stel-een-vraag' as string}>{m.nav_stel_een_vraag()}</RouteLink>
          </Paragraph>
        </EmptyState>
      )}
    </>
  );
}
