import type { TypedDocumentString } from './gql/index.js';
import { GqlError, type GqlErrorBody } from './gql-error.js';

type GqlBody<TResult> = { data?: TResult | null; errors?: GqlErrorBody[] };

/** Sends one document to the API of this site; throws a `GqlError` for every answer that is not whole. */
export async function gqlFetch<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw GqlError.offline(cause);
  });
  const body = (await response.json().catch(() => null)) as GqlBody<TResult> | null;
  const [error] = body?.errors ?? [];
  if (error) throw GqlError.fromBody(error);
  if (!body?.data) throw GqlError.fromStatus(response.status);
  return body.data;
}
