import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** Saying that one is there: by the code that was scanned, or by typing it. */
export const incheckenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/inchecken',
    component: lazyRouteComponent(() => import('./code-page.js'), 'CodePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/inchecken/$code',
    component: lazyRouteComponent(() => import('./check-in-page.js'), 'CheckInPage'),
  }),
] as const;
