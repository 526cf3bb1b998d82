import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.js';

/** `?bericht=` names a bericht: the address that meldingen, mails and people give to each other. */
export type GesprekSearch = { bericht?: string };

export const gesprekRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gesprekken/$id',
  validateSearch: (raw: Record<string, unknown>): GesprekSearch =>
    typeof raw.bericht === 'string' && raw.bericht !== '' ? { bericht: raw.bericht } : {},
  // The query comes with what a thread is made of; that is not for who only reads a list of sessions.
  loader: ({ context, params }) => {
    void import('../../features/gesprekken/thread/thread-query.js').then(({ gesprekQuery }) =>
      context.queryClient.prefetchQuery(gesprekQuery(params.id)),
    );
  },
  component: lazyRouteComponent(() => import('./gesprek-page.js'), 'GesprekPage'),
});

export const gesprekkenRoutes = [gesprekRoute] as const;
