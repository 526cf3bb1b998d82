import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseCalendarsSearch } from '../../../features/kennissessies/calendars/calendars-search.js';
import { rootRoute } from '../../root.js';
import { prefetchSession } from '../prefetch.js';

/** The room of those who organise a session: its head, the list of its parts, and one of the parts below. */
const organiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/organiseren',
  loader: ({ context, params }) => void prefetchSession(context.queryClient, params.id),
  component: lazyRouteComponent(() => import('./organise-page.js'), 'OrganisePage'),
});

/** One route for each part of `organise-parts.ts`. */
const parts = [
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./overview-part.js'), 'OverviewPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/deelnemers',
    component: lazyRouteComponent(() => import('./attendees-part.js'), 'AttendeesPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/aanmelding',
    component: lazyRouteComponent(() => import('./seating-part.js'), 'SeatingPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/vragen',
    component: lazyRouteComponent(() => import('./questions-part.js'), 'QuestionsPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/gasten',
    component: lazyRouteComponent(() => import('./guests-part.js'), 'GuestsPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/mensen',
    component: lazyRouteComponent(() => import('./people-part.js'), 'PeoplePart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/herinneringen',
    component: lazyRouteComponent(() => import('./reminders-part.js'), 'RemindersPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/agendas',
    validateSearch: parseCalendarsSearch,
    component: lazyRouteComponent(() => import('./calendars-part.js'), 'CalendarsPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/antwoorden',
    component: lazyRouteComponent(() => import('./answers-part.js'), 'AnswersPart'),
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
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/materiaal',
    component: lazyRouteComponent(() => import('./opbrengst-part.js'), 'OpbrengstPart'),
  }),
  createRoute({
    getParentRoute: () => organiseRoute,
    path: '/evaluatie',
    component: lazyRouteComponent(() => import('./evaluatie-part.js'), 'EvaluatiePart'),
  }),
] as const;

export const organiseRoutes = [organiseRoute.addChildren(parts)] as const;
