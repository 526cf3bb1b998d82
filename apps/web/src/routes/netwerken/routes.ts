import { gqlPages, gqlQuery } from '@academie/web-api';
import { MayCreateNetwerkDocument, NetwerkenDocument, NetwerkThemasDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  netwerkMembersQuery,
  netwerkQuery,
  netwerkRequestsQuery,
  netwerkSessiesQuery,
} from '../../features/netwerken/netwerk-queries.js';
import {
  type NetwerkenSearch,
  parseNetwerkenSearch,
  toNetwerkFilter,
} from '../../features/netwerken/netwerken-search.js';
import { rootRoute } from '../root.js';

/** The list as one page of the cache, for the loader and the page alike. */
export function netwerkenQuery(search: NetwerkenSearch) {
  return gqlPages(NetwerkenDocument, { filter: toNetwerkFilter(search), first: 20 }, (result) => result.netwerken);
}

export const netwerkThemasQuery = { ...gqlQuery(NetwerkThemasDocument, {}), staleTime: 60 * 60_000 };

export const netwerkenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/netwerken',
  validateSearch: parseNetwerkenSearch,
  loaderDeps: ({ search }) => search,
  // Started here and awaited by nobody: the page shows its own place-holders while the list is on its way.
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchInfiniteQuery(netwerkenQuery(deps));
    void context.queryClient.prefetchQuery(netwerkThemasQuery);
  },
  component: lazyRouteComponent(() => import('./netwerken-page.js'), 'NetwerkenPage'),
});

export const mayCreateNetwerkQuery = { ...gqlQuery(MayCreateNetwerkDocument, {}), staleTime: 5 * 60_000 };

const netwerkNieuwRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/netwerken/nieuw',
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(mayCreateNetwerkQuery);
    void context.queryClient.prefetchQuery(netwerkThemasQuery);
  },
  component: lazyRouteComponent(() => import('./netwerk-nieuw-page.js'), 'NetwerkNieuwPage'),
});

/** One netwerk: its head, its tabs, and under them one of the parts below. */
const netwerkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/netwerken/$slug',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(netwerkQuery(params.slug)),
  component: lazyRouteComponent(() => import('./netwerk-page.js'), 'NetwerkPage'),
});

const parts = [
  createRoute({
    getParentRoute: () => netwerkRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./netwerk-parts.js'), 'OverviewPart'),
  }),
  createRoute({
    getParentRoute: () => netwerkRoute,
    path: '/gesprekken',
    component: lazyRouteComponent(() => import('./netwerk-parts.js'), 'GesprekkenPart'),
  }),
  createRoute({
    getParentRoute: () => netwerkRoute,
    path: '/kennissessies',
    loader: ({ context, params }) => void context.queryClient.prefetchInfiniteQuery(netwerkSessiesQuery(params.slug)),
    component: lazyRouteComponent(() => import('./netwerk-parts.js'), 'SessiesPart'),
  }),
  createRoute({
    getParentRoute: () => netwerkRoute,
    path: '/leden',
    loader: ({ context, params }) => void context.queryClient.prefetchInfiniteQuery(netwerkMembersQuery(params.slug)),
    component: lazyRouteComponent(() => import('./netwerk-parts.js'), 'LedenPart'),
  }),
  createRoute({
    getParentRoute: () => netwerkRoute,
    path: '/verzoeken',
    loader: ({ context, params }) => void context.queryClient.prefetchInfiniteQuery(netwerkRequestsQuery(params.slug)),
    component: lazyRouteComponent(() => import('./netwerk-parts.js'), 'VerzoekenPart'),
  }),
] as const;

export const netwerkenRoutes = [netwerkenRoute, netwerkNieuwRoute, netwerkRoute.addChildren(parts)] as const;
