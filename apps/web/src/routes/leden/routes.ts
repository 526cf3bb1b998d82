import { gqlQuery } from '@academie/web-api';
import { LedenPersoonDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export function persoonQuery(id: string) {
  return gqlQuery(LedenPersoonDocument, { id });
}

export const ledenRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/leden/$persoonId',
    // Awaited: whether there is such a page depends on the answer.
    loader: async ({ context, params }) => {
      const { persoon } = await context.queryClient.ensureQueryData(persoonQuery(params.persoonId));
      if (!persoon) throw notFound();
    },
    component: lazyRouteComponent(() => import('./persoon-page.js'), 'PersoonPage'),
  }),
] as const;
