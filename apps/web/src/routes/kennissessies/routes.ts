import { gqlPages } from '@academie/web-api';
import { KennissessiesDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  type KennissessiesSearch,
  parseKennissessiesSearch,
  toKennissessieFilter,
} from '../../features/kennissessies/kennissessies-search.js';
import { rootRoute } from '../root.js';
import { ideeenRoutes } from './ideeen/routes.js';
import { organiseRoutes } from './organiseren/routes.js';
import { kennissessieQuery, kennissessieThemasQuery } from './queries.js';

/** The list, or the month, as one entry of the cache, for the loader and the page alike. */
export function kennissessiesQuery(search: KennissessiesSearch) {
  const first = search.weergave === 'maand' ? 100 : 20;
  return gqlPages(
    KennissessiesDocument,
    { filter: toKennissessieFilter(search), first },
    (result) => result.kennissessies,
  );
}

export const kennissessiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies',
  validateSearch: parseKennissessiesSearch,
  loaderDeps: ({ search }) => search,
  // Started here and awaited by nobody: the page shows its own place-holders while the list is on its way.
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(kennissessiesQuery(deps));
    void context.queryClient.prefetchQuery(kennissessieThemasQuery);
  },
  component: lazyRouteComponent(() => import('./kennissessies-page.js'), 'KennissessiesPage'),
});

export const newKennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/nieuw',
  loader: ({ context }) => void context.queryClient.prefetchQuery(kennissessieThemasQuery),
  component: lazyRouteComponent(() => import('./new-kennissessie-page.js'), 'NewKennissessiePage'),
});

export const kennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(kennissessieQuery(params.id)),
  component: lazyRouteComponent(() => import('./kennissessie-page.js'), 'KennissessiePage'),
});

export const editKennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/bewerken',
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(kennissessieQuery(params.id));
    void context.queryClient.prefetchQuery(kennissessieThemasQuery);
  },
  component: lazyRouteComponent(() => import('./edit-kennissessie-page.js'), 'EditKennissessiePage'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/aanmelden',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(kennissessieQuery(params.id)),
  component: lazyRouteComponent(() => import('./register-page.js'), 'RegisterPage'),
});

const colleagueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/collega',
  component: lazyRouteComponent(() => import('./colleague-page.js'), 'ColleaguePage'),
});

const declineSeatRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/afmelden/$token',
  component: lazyRouteComponent(() => import('./decline-seat-page.js'), 'DeclineSeatPage'),
});

export const kennissessiesRoutes = [
  kennissessiesRoute,
  newKennissessieRoute,
  kennissessieRoute,
  editKennissessieRoute,
  registerRoute,
  colleagueRoute,
  declineSeatRoute,
  ...organiseRoutes,
  ...ideeenRoutes,
] as const;
