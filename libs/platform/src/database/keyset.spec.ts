import { describe, expect, it } from '@jest/globals';
import { encodeCursor, keyset, toPage } from './keyset.js';

const newestFirst = [
  { sql: 'g.last_at', type: 'timestamptz', direction: 'desc' },
  { sql: 'g.id', type: 'uuid', direction: 'desc' },
] as const;

const cursorOf = (...key: string[]) => encodeCursor(JSON.stringify(key));

describe('keyset', () => {
  it('has no condition on the first page', () => {
    expect(keyset(newestFirst, null, [])).toMatchObject({ condition: 'true', orderBy: 'g.last_at desc, g.id desc' });
  });

  it('compares whole rows when all directions are the same, so that one index answers', () => {
    const params: unknown[] = ['earlier'];
    const { condition } = keyset(newestFirst, cursorOf('2026-11-01', 'x'), params);
    expect(condition).toBe('(g.last_at, g.id) < ($2::text::timestamptz, $3::text::uuid)');
    expect(params).toEqual(['earlier', '2026-11-01', 'x']);
  });

  it('spells out mixed directions', () => {
    const { condition } = keyset(
      [
        { sql: 'rank', type: 'float8', direction: 'desc' },
        { sql: 'id', type: 'uuid', direction: 'asc' },
      ],
      cursorOf('0.5', 'x'),
      [],
    );
    expect(condition).toBe('((rank < $1::text::float8) or (rank = $1::text::float8 and id > $2::text::uuid))');
  });

  it.each(['', 'x', cursorOf('only one'), Buffer.from('{"a":1}').toString('base64url')].slice(1))(
    'refuses a cursor that is not ours: %s',
    (cursor) => {
      expect(() => keyset(newestFirst, cursor, [])).toThrow('Begin bovenaan');
    },
  );

  it('uses the extra row only to know that there is more', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, cursor_key: JSON.stringify([id]) }));
    const page = toPage(rows, 2, (row) => row.id);
    expect(page).toEqual({ nodes: ['a', 'b'], pageInfo: { endCursor: cursorOf('b'), hasNextPage: true } });
    expect(toPage(rows, 3, (row) => row.id).pageInfo.hasNextPage).toBe(false);
  });
});
