import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

/** Where the links in mails about answers lead. */
export const antwoordRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennissessies/antwoord/$token',
    component: lazyRouteComponent(() => import('./antwoord-page.js'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/kennissessies/terug/$token',
    component: lazyRouteComponent(() => import('./antwoord-page.js'), 'UndoPage'),
  }),
] as const;
