import { Columns, Paragraph } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ZoekFacets } from '../../features/zoeken/zoek-facets.js';
import { ZoekForm } from '../../features/zoeken/zoek-form.js';
import { ZoekResults } from '../../features/zoeken/zoek-results.js';
import type { ZoekSearch } from '../../features/zoeken/zoek-search.js';
import { m } from '../../paraglide/messages.js';
import { PageHeader } from '../../shared/page-header.js';
import { zoekenQuery, zoekFacetsQuery } from './routes.js';

const route = getRouteApi('/zoeken');

/** One search over everything the reader may see. */
export function ZoekenPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { q } = search;
  const apply = (next: ZoekSearch) => void navigate({ search: next });
  return (
    <>
      <PageHeader
        title={m.search_submit()}
        {...(q ? { documentTitle: m.zoeken_window_title({ query: q }) } : {})}
        crumbs={[]}
      />
      <ZoekForm query={q} onSearch={(text) => apply({ q: text })} />
      {q === undefined ? <Paragraph>{m.zoeken_start()}</Paragraph> : <Found search={{ ...search, q }} />}
    </>
  );
}

function Found({ search }: { search: ZoekSearch & { q: string } }) {
  // What was found before stays until the new is there: nothing jumps.
  const results = useInfiniteQuery({ ...zoekenQuery(search), placeholderData: keepPreviousData });
  const facets = useQuery({ ...zoekFacetsQuery(search), placeholderData: keepPreviousData }).data?.zoekFacets;
  return (
    <Columns>
      <ZoekFacets query={search.q} chosen={search.soort} facets={facets} />
      <ZoekResults search={search} results={results} />
    </Columns>
  );
}
