import { gqlQuery } from '@academie/web-api';
import { LedenPersoonDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export function persoonQuery(id: string) {
  return gqlQuery(LedenPersoonDocument, { id });
}

export const ledenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leden/$persoonId',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(persoonQuery(params.persoonId)),
    component: lazyRouteComponent(() => import('./persoon-page.js'), 'PersoonPage'),
  }),
] as const;
