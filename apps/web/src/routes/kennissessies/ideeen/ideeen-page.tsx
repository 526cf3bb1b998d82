import { SelectField } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ideeenQuery } from '../../../features/kennissessies/ideeen/idee-queries.js';
import { IdeeResults } from '../../../features/kennissessies/ideeen/idee-results.js';
import { usePlanning } from '../../../features/kennissessies/use-planning.js';
import { ViewSwitch } from '../../../features/kennissessies/view-switch.js';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { PageHeader } from '../../../shared/page-header.js';
import { kennissessieThemasQuery } from '../queries.js';

const route = getRouteApi('/kennissessies/ideeen');

/** The sessions that have no date yet. */
export function IdeeenPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ideeen = useInfiniteQuery({ ...ideeenQuery(search), placeholderData: keepPreviousData });
  const themas = useQuery(kennissessieThemasQuery).data?.themas ?? [];
  return (
    <>
      <PageHeader
        title={m.aanmelden_ideeen_title()}
        lead={m.aanmelden_ideeen_lead()}
        crumbs={[{ to: '/kennissessies', label: m.kennissessies_title() }]}
        actions={<NewLink />}
      />
      <ViewSwitch search={{}} />
      <div className="academie-stack">
        <SelectField
          label={m.aanmelden_ideeen_filter_thema()}
          value={search.thema ?? ''}
          onChange={({ target }) => void navigate({ search: { thema: target.value || undefined }, resetScroll: false })}
        >
          <option value="">{m.aanmelden_ideeen_filter_all()}</option>
          {themas.map(({ id, slug, name }) => (
            <option key={id} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <IdeeResults ideeen={ideeen} />
      </div>
    </>
  );
}

function NewLink() {
  const planning = usePlanning();
  if (!planning?.mayPlan) return null;
  return (
    <ButtonLink purpose="secondary" to="/kennissessies/ideeen/nieuw">
      {m.aanmelden_idee_new()}
    </ButtonLink>
  );
}
