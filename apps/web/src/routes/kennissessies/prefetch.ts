import type { QueryClient } from '@tanstack/react-query';
import type { KennissessiesSearch } from '../../features/kennissessies/kennissessies-search.js';

// The questions of these pages are fetched when somebody goes there: the first load of the site has no use for them.
// Awaited by nobody: each page shows its own place-holders while the answer is on its way.
const queries = () => import('./queries.js');

/** Starts asking for a list. */
export async function prefetchSessions(client: QueryClient, search: KennissessiesSearch): Promise<void> {
  const { kennissessiesQuery } = await queries();
  await client.prefetchInfiniteQuery(kennissessiesQuery(search));
}

/** Starts asking for one session. */
export async function prefetchSession(client: QueryClient, id: string): Promise<void> {
  const { kennissessieQuery } = await queries();
  await client.prefetchQuery(kennissessieQuery(id));
}

/** Starts asking for the themas to choose from. */
export async function prefetchThemas(client: QueryClient): Promise<void> {
  const { kennissessieThemasQuery } = await queries();
  await client.prefetchQuery(kennissessieThemasQuery);
}
