import { describe, expect, it } from '@jest/globals';
import { derivedId, isId, newId } from './ids.js';

describe('ids', () => {
  it('sort in the order they were made', () => {
    const made = Array.from({ length: 500 }, () => newId());
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(500);
  });

  it('derive the same id from the same parts, and another from other parts', () => {
    expect(derivedId('event-1', 'mail')).toBe(derivedId('event-1', 'mail'));
    expect(derivedId('event-1', 'mail')).not.toBe(derivedId('event-1', 'melding'));
    expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
  });

  it('recognise what cannot be an id', () => {
    expect(isId(newId())).toBe(true);
    expect(isId("1' or '1'='1")).toBe(false);
  });
});
