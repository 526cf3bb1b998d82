import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { werkgroepenQuery, werkgroepQuery } from '../../features/werkgroepen/werkgroep-queries.js';
import { rootRoute } from '../root.js';

export const werkgroepenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/werkgroepen',
    loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(werkgroepenQuery),
    component: lazyRouteComponent(() => import('./werkgroepen-page.js'), 'WerkgroepenPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/werkgroepen/$slug',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(werkgroepQuery(params.slug)),
    component: lazyRouteComponent(() => import('./werkgroep-page.js'), 'WerkgroepPage'),
  }),
] as const;
