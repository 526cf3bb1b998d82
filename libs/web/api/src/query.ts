import {
  infiniteQueryOptions,
  type MutationOptions,
  mutationOptions,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { TypedDocumentString } from './gql/index.js';
import { isGqlError } from './gql-error.js';
import { gqlFetch } from './gql-fetch.js';

type Document<TResult, TVariables> = TypedDocumentString<TResult, TVariables>;

/** The name of the operation: first part of every cache key, so that a change can invalidate by name. */
export function operationName(document: { toString(): string }): string {
  const name = /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1];
  if (!name) throw new Error('A GraphQL document needs a name');
  return name;
}

/** Query options of one document: the same object for a route loader, `useQuery` and `setQueryData`. */
export function gqlQuery<TResult, TVariables>(document: Document<TResult, TVariables>, variables: TVariables) {
  return queryOptions({
    queryKey: [operationName(document), variables] as const,
    queryFn: ({ signal }) => gqlFetch(document, variables, signal),
  });
}

type Page = { pageInfo: { endCursor: string | null; hasNextPage: boolean } };

/** Query options of a connection that grows with "Toon meer": pages follow each other by cursor. */
export function gqlPages<TResult, TVariables extends { after?: string | null | undefined }>(
  document: Document<TResult, TVariables>,
  variables: TVariables,
  connection: (result: TResult) => Page,
) {
  return infiniteQueryOptions({
    queryKey: [operationName(document), 'pages', variables] as const,
    queryFn: ({ signal, pageParam }) => gqlFetch(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { endCursor, hasNextPage } = connection(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
  });
}

/** Mutation options of one document; `useMutation(gqlMutation(Doc, { onSuccess }))`. */
export function gqlMutation<TResult, TVariables, TContext = unknown>(
  document: Document<TResult, TVariables>,
  options: MutationOptions<TResult, Error, TVariables, TContext> = {},
) {
  return mutationOptions<TResult, Error, TVariables, TContext>({
    mutationFn: (variables) => gqlFetch(document, variables),
    ...options,
  });
}

/** Marks everything these documents fetched as out of date, with whatever variables. */
export async function invalidate(client: QueryClient, ...documents: { toString(): string }[]): Promise<void> {
  await Promise.all(documents.map((document) => client.invalidateQueries({ queryKey: [operationName(document)] })));
}

/** The cache of the application: fresh for half a minute, and it never repeats a refusal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && (!isGqlError(error) || error.isTransient),
      },
      mutations: { retry: false },
    },
  });
}
