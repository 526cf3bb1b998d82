import { gqlQuery } from '@academie/web-api';
import { AntwoordLinkDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

/** Looked at once: after the button was pressed the page itself says what came of it. */
export function replyLinkQuery(token: string) {
  return { ...gqlQuery(AntwoordLinkDocument, { token }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0 };
}

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
