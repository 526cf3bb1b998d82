import { gqlPages } from '@academie/web-api';
import { BeheerDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

export const beheerQuery = gqlPages(BeheerDocument, { first: 20 }, (result) => result.accessRequests);

export const beheerRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/beheer',
    // Awaited: for who may not come here the API knows of nothing, and neither do we.
    loader: async ({ context }) => {
      await context.queryClient.ensureInfiniteQueryData(beheerQuery);
    },
    component: lazyRouteComponent(() => import('./beheer-page.js'), 'BeheerPage'),
  }),
] as const;
