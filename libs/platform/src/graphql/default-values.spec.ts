import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { withDefaults } from './default-values.js';

const schema = buildSchema(`
  input Question { label: String! long: Boolean! = false options: [String!]! = [] next: Question }
  type Query { ask(question: Question!, more: [Question!], times: Int! = 1): String }
`);
const document = parse(
  'query ($q: Question!, $more: [Question!], $n: Int! = 3) { ask(question: $q, more: $more, times: $n) }',
);

describe('default values', () => {
  it('stand for what was left out, at any depth and in every item of a list', () => {
    expect(
      withDefaults(schema, document, { q: { label: 'a', next: { label: 'b' } }, more: [{ label: 'c', long: true }] }),
    ).toEqual({
      q: { label: 'a', long: false, options: [], next: { label: 'b', long: false, options: [] } },
      more: [{ label: 'c', long: true, options: [] }],
      n: 3,
    });
  });

  it('leave alone what was given, what is null, and what is wrong', () => {
    const given = { q: { label: 'a', long: true, options: ['x'], next: null }, more: null, n: 2 };
    expect(withDefaults(schema, document, given)).toEqual(given);
    expect(withDefaults(schema, document, { q: 'text', n: null })).toEqual({ q: 'text', n: null });
    const own = { label: 'a' };
    withDefaults(schema, document, { q: own });
    expect(own).toEqual({ label: 'a' });
  });
});
