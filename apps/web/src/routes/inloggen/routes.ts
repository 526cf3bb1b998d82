import { gqlQuery } from '@academie/web-api';
import { LedenCastDocument, LedenSignInLinkDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ownPath } from '../../shared/site-path.js';
import { rootRoute } from '../root.js';

/**
 * Where to go after signing in. The key is named also when there is nothing to say: the router lays this over the address,
 * and an address of another site must not show through.
 */
function parseSearch({ terug }: Record<string, unknown>): { terug?: string } {
  return { terug: ownPath(terug) };
}

/** Looked at once, and again only when asked: a look does not use the link up. */
export function signInLinkQuery(token: string) {
  return gqlQuery(LedenSignInLinkDocument, { token });
}

/** Coming in: asking for a link, using it, asking for access. */
export const inloggenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/inloggen',
    validateSearch: parseSearch,
    loader: ({ context }) => void context.queryClient.prefetchQuery(gqlQuery(LedenCastDocument, {})),
    component: lazyRouteComponent(() => import('./inloggen-page.js'), 'InloggenPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/aanmelden/$token',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(signInLinkQuery(params.token)),
    component: lazyRouteComponent(() => import('./aanmelden-page.js'), 'AanmeldenPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toegang-aanvragen',
    component: lazyRouteComponent(() => import('./toegang-page.js'), 'ToegangPage'),
  }),
] as const;
