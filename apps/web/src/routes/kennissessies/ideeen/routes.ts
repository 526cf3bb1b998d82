import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseIdeeenSearch } from '../../../features/kennissessies/ideeen/ideeen-search.js';
import { rootRoute } from '../../root.js';

const ideeenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/ideeen',
  validateSearch: parseIdeeenSearch,
  component: lazyRouteComponent(() => import('./ideeen-page.js'), 'IdeeenPage'),
});

const newIdeeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/ideeen/nieuw',
  component: lazyRouteComponent(() => import('./idee-form-pages.js'), 'NewIdeePage'),
});

const ideeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/ideeen/$ideeId',
  component: lazyRouteComponent(() => import('./idee-page.js'), 'IdeePage'),
});

const editIdeeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/ideeen/$ideeId/bewerken',
  component: lazyRouteComponent(() => import('./idee-form-pages.js'), 'EditIdeePage'),
});

const ideeDateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/ideeen/$ideeId/datum',
  component: lazyRouteComponent(() => import('./idee-form-pages.js'), 'IdeeDatePage'),
});

/** Sessions without a date. Their questions come with their pages, to keep the first load small. */
export const ideeenRoutes = [ideeenRoute, newIdeeRoute, ideeRoute, editIdeeRoute, ideeDateRoute] as const;
