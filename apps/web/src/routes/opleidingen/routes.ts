import { gqlPages, gqlQuery } from '@academie/web-api';
import { OpleidingDocument, OpleidingenDocument, OpleidingFiltersDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  type OpleidingenSearch,
  parseOpleidingenSearch,
  toOpleidingFilter,
} from '../../features/opleidingen/opleidingen-search.js';
import { rootRoute } from '../root.js';

/** The list as one page of the cache, for the loader and the page alike. */
export function opleidingenQuery(search: OpleidingenSearch) {
  return gqlPages(
    OpleidingenDocument,
    { filter: toOpleidingFilter(search), first: 20 },
    (result) => result.opleidingen,
  );
}

export function opleidingFiltersQuery(search: OpleidingenSearch) {
  return gqlQuery(OpleidingFiltersDocument, { filter: toOpleidingFilter(search) });
}

export function opleidingQuery(slug: string) {
  return gqlQuery(OpleidingDocument, { slug });
}

export const opleidingenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/opleidingen',
    validateSearch: parseOpleidingenSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ context, deps }) => {
      void context.queryClient.prefetchInfiniteQuery(opleidingenQuery(deps));
      void context.queryClient.prefetchQuery(opleidingFiltersQuery(deps));
    },
    component: lazyRouteComponent(() => import('./opleidingen-page.js'), 'OpleidingenPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/opleidingen/$slug',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(opleidingQuery(params.slug)),
    component: lazyRouteComponent(() => import('./opleiding-page.js'), 'OpleidingPage'),
  }),
] as const;
