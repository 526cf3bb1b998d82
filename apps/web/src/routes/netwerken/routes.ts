import { gqlPages, gqlQuery } from '@academie/web-api';
import { NetwerkenDocument, NetwerkThemasDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

export const netwerkenRoutes = [netwerkenRoute] as const;
