import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { gesprekQuery } from '../../features/gesprekken/thread/thread-query.js';
import { rootRoute } from '../root.js';

/** `?bericht=` names a bericht: the address that meldingen, mails and people give to each other. */
export type GesprekSearch = { bericht?: string };

export const gesprekRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gesprekken/$id',
  validateSearch: (raw: Record<string, unknown>): GesprekSearch =>
    typeof raw.bericht === 'string' && raw.bericht !== '' ? { bericht: raw.bericht } : {},
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(gesprekQuery(params.id)),
  component: lazyRouteComponent(() => import('./gesprek-page.js'), 'GesprekPage'),
});

export const gesprekkenRoutes = [gesprekRoute] as const;
