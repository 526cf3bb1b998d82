import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** Whether a certificate is valid, for whoever was given its number, and the reader's own. */
export const certificatenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/certificaten/$number',
    component: lazyRouteComponent(() => import('./certificate-page.js'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account/certificaten',
    component: lazyRouteComponent(() => import('./own-certificates-page.js'), 'OwnCertificatesPage'),
  }),
] as const;
