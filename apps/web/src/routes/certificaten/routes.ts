import { gqlQuery } from '@academie/web-api';
import { CertificaatDocument, OwnCertificatesDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export function certificaatQuery(number: string) {
  return gqlQuery(CertificaatDocument, { number });
}

export const ownCertificatesQuery = gqlQuery(OwnCertificatesDocument, {});

/** Whether a certificate is valid, for whoever was given its number, and the reader's own. */
export const certificatenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/certificaten/$number',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(certificaatQuery(params.number)),
    component: lazyRouteComponent(() => import('./certificate-page.js'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account/certificaten',
    loader: ({ context }) => void context.queryClient.prefetchQuery(ownCertificatesQuery),
    component: lazyRouteComponent(() => import('./own-certificates-page.js'), 'OwnCertificatesPage'),
  }),
] as const;
