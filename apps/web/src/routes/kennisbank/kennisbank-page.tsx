import { Columns } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { KennisbankFilters } from '../../features/kennisbank/kennisbank-filters.js';
import { KennisbankResults } from '../../features/kennisbank/kennisbank-results.js';
import type { KennisbankSearch } from '../../features/kennisbank/kennisbank-search.js';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennisbankQuery, kennisbankThemasQuery } from './routes.js';

const route = getRouteApi('/kennisbank');

/** The kennisbank, with filters that live in the address. */
export function KennisbankPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // The list before stays until the new one is there: nothing jumps, and the focus keeps its place.
  const kennisproducten = useInfiniteQuery({ ...kennisbankQuery(search), placeholderData: keepPreviousData });
  const themas = useQuery(kennisbankThemasQuery).data?.themas ?? [];
  const apply = (next: KennisbankSearch) => void navigate({ search: next });
  return (
    <>
      <PageHeader title={m.kennisbank_title()} lead={m.kennisbank_lead()} crumbs={[]} />
      <Columns>
        <KennisbankFilters search={search} themas={themas} onApply={apply} />
        <KennisbankResults search={search} themas={themas} kennisproducten={kennisproducten} onApply={apply} />
      </Columns>
    </>
  );
}
