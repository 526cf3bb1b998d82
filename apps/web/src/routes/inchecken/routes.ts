import { gqlQuery } from '@academie/web-api';
import { CheckInOfferDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** Looked at once: each look with a wrong code counts as a guess. */
export function checkInOfferQuery(code: string) {
  return { ...gqlQuery(CheckInOfferDocument, { code }), staleTime: 60_000, refetchOnWindowFocus: false };
}

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
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(checkInOfferQuery(params.code)),
    component: lazyRouteComponent(() => import('./check-in-page.js'), 'CheckInPage'),
  }),
] as const;
