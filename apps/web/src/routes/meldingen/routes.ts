import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meldingenQuery } from '../../features/meldingen/meldingen-query.js';
import { rootRoute } from '../root.js';

export const meldingenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/meldingen',
    loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(meldingenQuery),
    component: lazyRouteComponent(() => import('./meldingen-page.js'), 'MeldingenPage'),
  }),
] as const;
