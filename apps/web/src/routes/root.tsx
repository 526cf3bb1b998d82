import { viewerQuery } from '@academie/web-api';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Layout } from '../features/layout/layout.js';

/** What every route's `loader` and `beforeLoad` get. */
export type RouterContext = { queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  // Not awaited: the header can wait, the page need not.
  loader: ({ context }) => void context.queryClient.prefetchQuery(viewerQuery),
  component: Layout,
});
