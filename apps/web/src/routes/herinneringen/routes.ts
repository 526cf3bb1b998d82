import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** Where the link in a reminder leads: to stop them, without signing in. */
export const herinneringenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/herinneringen/$token',
    component: lazyRouteComponent(() => import('./stop-page.js'), 'StopPage'),
  }),
] as const;
