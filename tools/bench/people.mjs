import { createHash } from 'node:crypto';

/**
 * The invented inhabitants have ids and session tokens that follow from a number, so that nothing has to be read back:
 * the seed makes them in SQL, the load makes the same ones here.
 */

/**
 * @param {string} kind
 * @param {number} n
 */
export function idOf(kind, n) {
  const hex = createHash('md5').update(`bench-${kind}-${n}`).digest('hex');
  // The marks of version and variant make it an id that the product recognises as one.
  const id = `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`;
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}

/** The session token of person `n`. @param {number} n */
export const tokenOf = (n) => createHash('sha256').update(`bench-session-${n}`).digest('base64url');

/** What the database keeps of it. @param {number} n */
export const tokenHashOf = (n) => createHash('sha256').update(tokenOf(n)).digest();

/** The cookie of person `n`. @param {number} n */
export const cookieOf = (n) => `academie_session=${tokenOf(n)}`;

/** The same ids and tokens in SQL, for the length of one connection. */
export const SQL_HELPERS = `
  create function pg_temp.id_of(kind text, n bigint) returns uuid language sql immutable as $$
    select (substr(h, 1, 12) || '4' || substr(h, 14, 3) || '8' || substr(h, 18))::uuid
    from md5('bench-' || kind || '-' || n) as h $$;
  create function pg_temp.token_of(n bigint) returns text language sql immutable as $$
    select translate(encode(sha256(convert_to('bench-session-' || n, 'UTF8')), 'base64'), '+/=', '-_') $$;
`;
