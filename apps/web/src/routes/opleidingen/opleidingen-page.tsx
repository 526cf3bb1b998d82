import { Columns } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { OpleidingFilters } from '../../features/opleidingen/opleiding-filters.js';
import { OpleidingResults } from '../../features/opleidingen/opleiding-results.js';
import type { OpleidingenSearch } from '../../features/opleidingen/opleidingen-search.js';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';
import { opleidingenQuery, opleidingFiltersQuery } from './routes.js';

const route = getRouteApi('/opleidingen');

/** The catalogue, with filters that live in the address. */
export function OpleidingenPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // The list before stays until the new one is there: nothing jumps, and the focus keeps its place.
  const opleidingen = useInfiniteQuery({ ...opleidingenQuery(search), placeholderData: keepPreviousData });
  const filters = useQuery({ ...opleidingFiltersQuery(search), placeholderData: keepPreviousData }).data;
  const apply = (next: OpleidingenSearch) => void navigate({ search: next });
  return (
    <>
      <PageHeader title={m.opleidingen_title()} lead={m.opleidingen_lead()} crumbs={[]} />
      <Columns>
        <OpleidingFilters search={search} filters={filters} onApply={apply} />
        <OpleidingResults search={search} themas={filters?.themas ?? []} opleidingen={opleidingen} onApply={apply} />
      </Columns>
    </>
  );
}
