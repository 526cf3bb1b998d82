import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseKennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';
import { rootRoute } from '../root.js';
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
  loader: ({ context }) => void prefetchThemas(context.queryClient),
  component: lazyRouteComponent(() => import('./new-kennissessie-page.js'), 'NewKennissessiePage'),
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

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kennissessies/$id/aanmelden',
  loader: ({ context, params }) => void prefetchSession(context.queryClient, params.id),
  component: lazyRouteComponent(() => import('./register-page.js'), 'RegisterPage'),
});

export const kennissessiesRoutes = [
  kennissessiesRoute,
  newKennissessieRoute,
  kennissessieRoute,
  editKennissessieRoute,
  registerRoute,
  ...organiseRoutes,
] as const;
