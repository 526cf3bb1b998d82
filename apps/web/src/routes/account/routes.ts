import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accountQuery } from '../../features/leden/account-query.js';
import { rootRoute } from '../root.js';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/account',
    loader: ({ context }) => void context.queryClient.prefetchQuery(accountQuery),
    component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
  }),
] as const;
