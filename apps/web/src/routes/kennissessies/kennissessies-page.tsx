import { Columns, Stack } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FollowAgenda } from '../../features/kennissessies/follow-agenda.js';
import { KennissessieFilters } from '../../features/kennissessies/kennissessie-filters.js';
import {
  KennissessieResults,
  type KennissessieResultsProps,
} from '../../features/kennissessies/kennissessie-results.js';
import type { KennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';
import { KennissessieMonth } from '../../features/kennissessies/month/kennissessie-month.js';
import { usePlanning } from '../../features/kennissessies/use-planning.js';
import { ViewSwitch } from '../../features/kennissessies/view-switch.js';
import { KennissessieWeek } from '../../features/kennissessies/week/kennissessie-week.js';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { PageHeader } from '../../shared/page-header.js';
import { kennissessiesQuery, kennissessieThemasQuery } from './queries.js';

const route = getRouteApi('/kennissessies');

/** All sessions, as a list, a week or a month, with filters that live in the address. */
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
        <Stack gap="wide">
          <View {...results} />
          <FollowAgenda search={search} themas={themas} />
        </Stack>
      </Columns>
    </>
  );
}

function View(results: KennissessieResultsProps) {
  switch (results.search.weergave) {
    case 'week':
      return <KennissessieWeek {...results} />;
    case 'maand':
      return <KennissessieMonth {...results} />;
    case undefined:
      return <KennissessieResults {...results} />;
  }
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
