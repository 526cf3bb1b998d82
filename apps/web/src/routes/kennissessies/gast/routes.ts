import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

/** Where the link in an invitation to a guest leads. */
export const gastRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennissessies/gast/$token',
    component: lazyRouteComponent(() => import('./guest-page.js'), 'GuestPage'),
  }),
] as const;
