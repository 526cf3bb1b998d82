import { afterEach, describe, expect, it, vi } from 'vitest';
import { TypedDocumentString } from './gql/index.js';
import { type GqlError, isGqlError } from './gql-error.js';
import { gqlFetch } from './gql-fetch.js';
import { createQueryClient, gqlPages, gqlQuery, invalidate, operationName } from './query.js';

const Names = new TypedDocumentString<{ names: string[] }, { first: number; after?: string | null }>(
  'query Names($first: Int!, $after: String) { names(first: $first, after: $after) }',
);

function answerWith(body: unknown, status = 200) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function failureOf(work: Promise<unknown>): Promise<GqlError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (!isGqlError(error)) throw error;
  return error;
}

afterEach(() => vi.unstubAllGlobals());

describe('asking the API', () => {
  it('posts document and variables to this site, with the cookie', async () => {
    const fetch = answerWith({ data: { names: ['Noor'] } });
    expect(await gqlFetch(Names, { first: 1 })).toEqual({ names: ['Noor'] });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('/graphql');
    expect(init?.credentials).toBe('same-origin');
    expect(JSON.parse(String(init?.body))).toEqual({ query: Names.toString(), variables: { first: 1 } });
  });

  it('turns a refusal into its code, fields and reason', async () => {
    const fields = [{ path: 'title', message: 'Vul een titel in' }];
    answerWith({ errors: [{ message: 'Controleer de velden', extensions: { code: 'INVALID_INPUT', fields } }] });
    const refused = await failureOf(gqlFetch(Names, { first: 1 }));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields, isShowable: true, isTransient: false });

    answerWith({ errors: [{ message: 'Vol', extensions: { code: 'CONFLICT', reason: 'ALREADY_MEMBER' } }] });
    expect(await failureOf(gqlFetch(Names, { first: 1 }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'ALREADY_MEMBER',
    });
  });

  it('keeps an unknown failure from the reader, except for the code to quote', async () => {
    answerWith({
      errors: [{ message: 'relation does not exist', extensions: { code: 'BOOM', correlationId: 'AB-12' } }],
    });
    const failure = await failureOf(gqlFetch(Names, { first: 1 }));
    expect(failure).toMatchObject({ code: 'UNEXPECTED', correlationId: 'AB-12', isShowable: false, isTransient: true });
  });

  it.each([
    [502, 'UNEXPECTED'],
    [429, 'RATE_LIMITED'],
  ])('understands a bare %i', async (status, code) => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status }));
    expect(await failureOf(gqlFetch(Names, { first: 1 }))).toMatchObject({ code, isShowable: false });
  });

  it('knows that there is no connection', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(gqlFetch(Names, { first: 1 }))).toMatchObject({ code: 'OFFLINE' });
  });

  it('lets a question that was called off be called off', async () => {
    const controller = new AbortController();
    controller.abort();
    vi.stubGlobal('fetch', async () => Promise.reject(controller.signal.reason));
    await expect(gqlFetch(Names, { first: 1 }, controller.signal)).rejects.toBe(controller.signal.reason);
  });
});

describe('the cache', () => {
  it('files answers under the name of the operation, so that a change can reach all of them', async () => {
    const fetch = answerWith({ data: { names: [] } });
    const client = createQueryClient();
    await client.fetchQuery(gqlQuery(Names, { first: 1 }));
    await client.fetchQuery(gqlQuery(Names, { first: 2 }));
    await client.fetchQuery(gqlQuery(Names, { first: 2 }));
    expect(fetch).toHaveBeenCalledTimes(2);

    await invalidate(client, Names);
    expect(client.getQueryState(gqlQuery(Names, { first: 1 }).queryKey)?.isInvalidated).toBe(true);
    expect(client.getQueryState(gqlQuery(Names, { first: 2 }).queryKey)?.isInvalidated).toBe(true);
  });

  it('asks once when refused, and again when it may help', async () => {
    const client = createQueryClient();
    const retry = client.getDefaultOptions().queries?.retry;
    if (typeof retry !== 'function') throw new Error('a function was expected');
    answerWith({ errors: [{ message: 'Weg', extensions: { code: 'NOT_FOUND' } }] });
    expect(retry(0, await failureOf(gqlFetch(Names, { first: 1 })))).toBe(false);
    answerWith({}, 503);
    const down = await failureOf(gqlFetch(Names, { first: 1 }));
    expect(retry(0, down)).toBe(true);
    expect(retry(2, down)).toBe(false);
  });

  it('follows the cursor of a connection until the last page', () => {
    const page = (endCursor: string | null, hasNextPage: boolean) => ({ pageInfo: { endCursor, hasNextPage } });
    const options = gqlPages(Names, { first: 2 }, (result) => page(result.names[0] ?? null, result.names.length > 0));
    expect(options.getNextPageParam({ names: ['c1'] }, [], null, [])).toBe('c1');
    expect(options.getNextPageParam({ names: [] }, [], null, [])).toBeNull();
  });

  it('refuses a document without a name', () => {
    expect(operationName('mutation SignOut { signOut }')).toBe('SignOut');
    expect(() => operationName('{ me { email } }')).toThrow('needs a name');
  });
});
