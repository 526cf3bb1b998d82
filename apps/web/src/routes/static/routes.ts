import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** Pages that are only text. */
export const staticRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toegankelijkheid',
    component: lazyRouteComponent(() => import('./toegankelijkheid-page.js'), 'ToegankelijkheidPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/privacy',
    component: lazyRouteComponent(() => import('./privacy-page.js'), 'PrivacyPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/hulp',
    component: lazyRouteComponent(() => import('./hulp-page.js'), 'HulpPage'),
  }),
] as const;
