import { gqlPages, gqlQuery } from '@academie/web-api';
import { ZoekenDocument, ZoekFacetsDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kindOf, parseZoekSearch, type ZoekSearch } from '../../features/zoeken/zoek-search.js';
import { rootRoute } from '../root.js';

export function zoekenQuery({ q, soort }: ZoekSearch) {
  const kind = kindOf(soort);
  const variables = { query: q ?? '', kinds: kind ? [kind] : null, first: 20 };
  return gqlPages(ZoekenDocument, variables, (result) => result.zoeken);
}

export function zoekFacetsQuery({ q }: ZoekSearch) {
  return gqlQuery(ZoekFacetsDocument, { query: q ?? '' });
}

export const zoekenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/zoeken',
    validateSearch: parseZoekSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => {
      if (deps.q === undefined) return;
      void context.queryClient.prefetchInfiniteQuery(zoekenQuery(deps));
      void context.queryClient.prefetchQuery(zoekFacetsQuery(deps));
    },
    component: lazyRouteComponent(() => import('./zoeken-page.js'), 'ZoekenPage'),
  }),
] as const;
