import { Columns } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NetwerkFilters } from '../../features/netwerken/netwerk-filters.js';
import { NetwerkResults } from '../../features/netwerken/netwerk-results.js';
import type { NetwerkenSearch } from '../../features/netwerken/netwerken-search.js';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { mayCreateNetwerkQuery, netwerkenQuery, netwerkThemasQuery } from './routes.js';

const route = getRouteApi('/netwerken');

/** All netwerken, with filters that live in the address. */
export function NetwerkenPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // The list before stays until the new one is there: nothing jumps, and the focus keeps its place.
  const netwerken = useInfiniteQuery({ ...netwerkenQuery(search), placeholderData: keepPreviousData });
  const themas = useQuery(netwerkThemasQuery).data?.themas ?? [];
  const mayCreate = useQuery(mayCreateNetwerkQuery).data?.viewerMayCreateNetwerk ?? false;
  const apply = (next: NetwerkenSearch) => void navigate({ search: next });
  return (
    <>
      <PageHeader
        title={m.netwerken_title()}
        lead={m.netwerken_lead()}
        crumbs={[]}
        actions={mayCreate && <ButtonLink to="/netwerken/nieuw">{m.netwerken_new()}</ButtonLink>}
      />
      <Columns>
        <NetwerkFilters search={search} themas={themas} onApply={apply} />
        <NetwerkResults search={search} themas={themas} netwerken={netwerken} onApply={apply} />
      </Columns>
    </>
  );
}
