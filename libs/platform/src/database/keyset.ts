import { invalidInput } from '@academie/kernel';

/** One column of an order: the SQL of it, its PostgreSQL type and its direction. The last one must be unique. */
export interface SortKey {
  readonly sql: string;
  readonly type: 'timestamptz' | 'uuid' | 'text' | 'int' | 'float8' | 'date';
  readonly direction: 'asc' | 'desc';
}

/** The pieces of SQL that a page needs; `condition` is `true` on the first page. */
export interface Keyset {
  readonly condition: string;
  readonly orderBy: string;
  readonly cursorColumn: string;
}

/** What every row of a page query carries, so that the next page can start after it: the values of the order, as JSON. */
export interface WithCursor {
  cursor_key: string;
}

/** A page of a list, as connections give it. */
export interface Page<T> {
  readonly nodes: T[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * Keyset pagination: the next page is "the rows after this one in the order", found by the index, never by counting off.
 * Adds the values of the cursor to `params`; throws INVALID_INPUT for a cursor that is not ours.
 */
export function keyset(order: readonly SortKey[], after: string | null | undefined, params: unknown[]): Keyset {
  // One text, because only the last row of a page needs it taken apart, and that not before somebody asks for more.
  const cursorColumn = `json_build_array(${order.map((key) => `(${key.sql})::text`).join(', ')})::text as cursor_key`;
  const orderBy = order.map((key) => `${key.sql} ${key.direction}`).join(', ');
  if (!after) return { condition: 'true', orderBy, cursorColumn };
  const values = decodeCursor(after, order.length);
  const places = order.map((key, i) => `$${params.push(values[i])}::text::${key.type}`);
  const direction = order[0]?.direction;
  if (order.every((key) => key.direction === direction)) {
    const operator = direction === 'desc' ? '<' : '>';
    const condition = `(${order.map((key) => key.sql).join(', ')}) ${operator} (${places.join(', ')})`;
    return { condition, orderBy, cursorColumn };
  }
  const alternatives = order.map((key, i) => {
    const equal = order.slice(0, i).map((earlier, j) => `${earlier.sql} = ${places[j]}`);
    return `(${[...equal, `${key.sql} ${key.direction === 'desc' ? '<' : '>'} ${places[i]}`].join(' and ')})`;
  });
  return { condition: `(${alternatives.join(' or ')})`, orderBy, cursorColumn };
}

/** Makes a page out of `first + 1` rows: the extra row only tells that there is more. */
export function toPage<Row extends WithCursor, T>(rows: readonly Row[], first: number, map: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(map),
    pageInfo: { endCursor: last ? encodeCursor(last.cursor_key) : null, hasNextPage: rows.length > first },
  };
}

/** The cursor of a row. Opaque to clients. */
export function encodeCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

function decodeCursor(cursor: string, length: number): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === length && value.every((part) => typeof part === 'string')) {
      return value as string[];
    }
  } catch {
    // Not JSON: refused below, like anything else that we did not make.
  }
  throw invalidInput([{ path: 'after', message: 'Deze plek in de lijst bestaat niet meer. Begin bovenaan.' }]);
}
