import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { kennissessieQuery } from '../queries.js';

/** The room of those who organise a session: its head, its tabs, and under them one of the parts below. */
const organiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/organiseren',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(kennissessieQuery(params.id)),
  component: lazyRouteComponent(() => import('./organise-page.js'), 'OrganisePage'),
});

/** One route for each tab of `organise-tabs.tsx`, in the same order. */
const parts = [
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./attendees-part.js'), 'AttendeesPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/aanmelding',
    component: lazyRouteComponent(() => import('./seating-part.js'), 'SeatingPart'),
  }),
] as const;

export const organiseRoutes = [organiseRoute.addChildren(parts)] as const;
