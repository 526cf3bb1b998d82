import { Columns } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { KennissessieFilters } from '../../features/kennissessies/kennissessie-filters.js';
import { KennissessieResults } from '../../features/kennissessies/kennissessie-results.js';
import type { KennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';
import { KennissessieMonth } from '../../features/kennissessies/month/kennissessie-month.js';
import { usePlanning } from '../../features/kennissessies/use-planning.js';
import { ViewSwitch } from '../../features/kennissessies/view-switch.js';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessieThemasQuery } from './queries.js';
import { kennissessiesQuery } from './routes.js';

const route = getRouteApi('/kennissessies');

/** All sessions, as a list or as a month, with filters that live in the address. */
export function KennissessiesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // What was there stays until the new is: nothing jumps, and the focus keeps its place.
  const sessions = useInfiniteQuery({ ...kennissessiesQuery(search), placeholderData: keepPreviousData });
  const themas = useQuery(kennissessieThemasQuery).data?.themas ?? [];
  const apply = (next: KennissessiesSearch) => void navigate({ search: next, resetScroll: false });
  const results = { search, themas, sessions, onApply: apply };
  return (
    <>
      <PageHeader title={m.kennissessies_title()} lead={m.kennissessies_lead()} crumbs={[]} actions={<PlanLink />} />
      <ViewSwitch search={search} />
      <Columns>
        <KennissessieFilters search={search} themas={themas} onApply={apply} />
        {search.weergave === 'maand' ? <KennissessieMonth {...results} /> : <KennissessieResults {...results} />}
      </Columns>
    </>
  );
}

function PlanLink() {
  const planning = usePlanning();
  if (!planning?.mayPlan) return null;
  return (
    <ButtonLink purpose="secondary" to="/kennissessies/nieuw">
      {m.kennissessies_plan()}
    </ButtonLink>
  );
}
