import { gqlQuery } from '@academie/web-api';
import { SubmittedLeervraagDocument } from '@academie/web-api/gql';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { stepOf } from '../../features/loket/intake/intake-steps.js';
import { leervraagQuery } from '../../features/loket/leervraag-query.js';
import { parseVragenSearch } from '../../features/loket/lists/vragen-search.js';
import { rootRoute } from '../root.js';

export function submittedQuery(id: string) {
  return gqlQuery(SubmittedLeervraagDocument, { id });
}

const stelEenVraagPage = lazyRouteComponent(() => import('./stel-een-vraag-page.js'), 'StelEenVraagPage');

/** The loket: putting a question, following it, and answering it. */
export const vragenRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/stel-een-vraag', component: stelEenVraagPage }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stel-een-vraag/$stap',
    beforeLoad: ({ params }) => {
      if (!stepOf(params.stap)) throw notFound();
    },
    component: stelEenVraagPage,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stel-een-vraag/verstuurd/$id',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(submittedQuery(params.id)),
    component: lazyRouteComponent(() => import('./verstuurd-page.js'), 'VerstuurdPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vragen',
    validateSearch: parseVragenSearch,
    component: lazyRouteComponent(() => import('./vragen-page.js'), 'VragenPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/vragen/$id',
    loader: ({ context, params }) => void context.queryClient.prefetchQuery(leervraagQuery(params.id)),
    component: lazyRouteComponent(() => import('./vraag-page.js'), 'VraagPage'),
  }),
] as const;
