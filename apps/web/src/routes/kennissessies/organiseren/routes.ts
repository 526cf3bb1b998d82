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
    path: '/vragen',
    component: lazyRouteComponent(() => import('./questions-part.js'), 'QuestionsPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/inchecken',
    component: lazyRouteComponent(() => import('./check-in-part.js'), 'CheckInPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/aanwezigheid',
    component: lazyRouteComponent(() => import('./attendance-part.js'), 'AttendancePart'),
  }),
] as const;

export const organiseRoutes = [organiseRoute.addChildren(parts)] as const;
