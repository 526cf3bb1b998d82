import { createQueryClient } from '@academie/web-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRoute, createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { NotFoundPage } from '../../app/not-found-page.js';
import { rootRoute } from '../../routes/root.js';

/** What the mocked API answers to one operation: its data, or a refusal. */
export type Answer = { data: unknown } | { errors: { message: string; extensions?: object }[] };
/** By operation name. A function gets the variables, so that a spec can look at what was asked. */
export type Answers = Record<string, Answer | ((variables: Record<string, unknown>) => Answer)>;

/** Every page asks for these; a spec overrides them where they matter. */
const frame: Answers = { Viewer: { data: { me: null } }, LayoutMeldingen: { data: { meldingen: { nodes: [] } } } };

/** Draws the application at an address, with an API that knows only the given answers and refuses the rest. */
export function renderAt(address: string, routes: readonly AnyRoute[], answers: Answers) {
  const asked: { operation: string; variables: Record<string, unknown> }[] = [];
  const known: Answers = { ...frame, ...answers };
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = known[operation] ?? { errors: [{ message: `The spec has no answer to ${operation}` }] };
    return Response.json(typeof answer === 'function' ? answer(variables) : answer);
  });
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const router = createRouter({
    routeTree: rootRoute.addChildren([...routes]),
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [address] }),
    defaultNotFoundComponent: NotFoundPage,
  });
  const screen = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...screen, router, queryClient, asked };
}
