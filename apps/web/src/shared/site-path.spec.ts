import { describe, expect, it } from 'vitest';
import { ownPath, sitePath } from './site-path.js';

describe('sitePath', () => {
  it.each([
    ['/netwerken/data', { to: '/netwerken/data', search: {} }],
    ['/kennisagenda#k1', { to: '/kennisagenda', search: {}, hash: 'k1' }],
    ['/gesprekken/g1?bericht=b2#b2', { to: '/gesprekken/g1', search: { bericht: 'b2' }, hash: 'b2' }],
  ])('takes %s apart', (path, parts) => {
    expect(sitePath(path)).toEqual(parts);
  });
});

describe('ownPath', () => {
  it.each(['/', '/account', '/zoeken?q=energie', '/kennisagenda#k1'])('lets %s through', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each(['https://elders.nl', '//elders.nl', '/\\elders.nl', 'javascript:alert(1)', 'account', '', 7, undefined])(
    'refuses %s',
    (value) => {
      expect(ownPath(value)).toBeUndefined();
    },
  );
});
