import { gqlPages, gqlQuery } from '@academie/web-api';
import { KennisbankDocument, KennisbankThemasDocument, KennisproductDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  type KennisbankSearch,
  parseKennisbankSearch,
  toKennisproductFilter,
} from '../../features/kennisbank/kennisbank-search.js';
import { rootRoute } from '../root.js';

/** The list as one page of the cache, for the loader and the page alike. */
export function kennisbankQuery(search: KennisbankSearch) {
  const variables = { filter: toKennisproductFilter(search), first: 20 };
  return gqlPages(KennisbankDocument, variables, (result) => result.kennisproducten);
}

export const kennisbankThemasQuery = { ...gqlQuery(KennisbankThemasDocument, {}), staleTime: 60 * 60_000 };

export function kennisproductQuery(slug: string) {
  return gqlQuery(KennisproductDocument, { slug });
}

export const kennisbankRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennisbank',
    validateSearch: parseKennisbankSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => {
      void context.queryClient.prefetchInfiniteQuery(kennisbankQuery(deps));
      void context.queryClient.prefetchQuery(kennisbankThemasQuery);
    },
    component: lazyRouteComponent(() => import('./kennisbank-page.js'), 'KennisbankPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennisbank/$slug',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(kennisproductQuery(params.slug)),
    component: lazyRouteComponent(() => import('./kennisproduct-page.js'), 'KennisproductPage'),
  }),
] as const;
