import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kennisagendaQuery } from '../../features/kennisagenda/kennisagenda-query.js';
import { rootRoute } from '../root.js';

export const kennisagendaRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennisagenda',
    loader: ({ context }) => void context.queryClient.prefetchQuery(kennisagendaQuery),
    component: lazyRouteComponent(() => import('./kennisagenda-page.js'), 'KennisagendaPage'),
  }),
] as const;
