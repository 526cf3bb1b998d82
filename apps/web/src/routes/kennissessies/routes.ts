import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseKennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';
import { rootRoute } from '../root.js';
import { antwoordRoutes } from './antwoord/routes.js';
import { gastRoutes } from './gast/routes.js';
import { ideeenRoutes } from './ideeen/routes.js';
import { organiseRoutes } from './organiseren/routes.js';
import { prefetchSession, prefetchSessions, prefetchThemas } from './prefetch.js';

export const kennissessiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies',
  validateSearch: parseKennissessiesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void prefetchSessions(context.queryClient, deps);
    void prefetchThemas(context.queryClient);
  },
  component: lazyRouteComponent(() => import('./kennissessies-page.js'), 'KennissessiesPage'),
});

export const newKennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/nieuw',
  /** `van`: the session that the new one is a copy of. */
  validateSearch: ({ van }: Record<string, unknown>): { van?: string } => (typeof van === 'string' ? { van } : {}),
  loader: ({ context }) => void prefetchThemas(context.queryClient),
  component: lazyRouteComponent(() => import('./new-kennissessie-page.js'), 'NewKennissessiePage'),
});

export const reeksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/reeks/$id',
  component: lazyRouteComponent(() => import('./reeks-page.js'), 'ReeksPage'),
});

const reeksRegisterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/reeks/$id/aanmelden',
  component: lazyRouteComponent(() => import('./reeks-register-page.js'), 'ReeksRegisterPage'),
});

export const kennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id',
  loader: ({ context, params }) => void prefetchSession(context.queryClient, params.id),
  component: lazyRouteComponent(() => import('./kennissessie-page.js'), 'KennissessiePage'),
});

export const editKennissessieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/bewerken',
  loader: ({ context, params }) => {
    void prefetchSession(context.queryClient, params.id);
    void prefetchThemas(context.queryClient);
  },
  component: lazyRouteComponent(() => import('./edit-kennissessie-page.js'), 'EditKennissessiePage'),
});

/** Where the link in a mail to somebody who waits leads. */
export const placeLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/plaats/$token',
  component: lazyRouteComponent(() => import('./place-link-page.js'), 'PlaceLinkPage'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/aanmelden',
  loader: ({ context, params }) => void prefetchSession(context.queryClient, params.id),
  component: lazyRouteComponent(() => import('./register-page.js'), 'RegisterPage'),
});

const colleagueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/collega',
  component: lazyRouteComponent(() => import('./colleague-page.js'), 'ColleaguePage'),
});

const declineSeatRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/afmelden/$token',
  component: lazyRouteComponent(() => import('./decline-seat-page.js'), 'DeclineSeatPage'),
});

export const evaluatieRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/evaluatie',
  component: lazyRouteComponent(() => import('./evaluatie-page.js'), 'EvaluatiePage'),
});

export const kennissessiesRoutes = [
  kennissessiesRoute,
  newKennissessieRoute,
  reeksRoute,
  reeksRegisterRoute,
  kennissessieRoute,
  editKennissessieRoute,
  placeLinkRoute,
  registerRoute,
  colleagueRoute,
  declineSeatRoute,
  evaluatieRoute,
  ...organiseRoutes,
  ...antwoordRoutes,
  ...gastRoutes,
  ...ideeenRoutes,
] as const;
