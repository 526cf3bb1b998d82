import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exceeded, measure } from '../../tools/budget.mjs';

let dist: string;
beforeEach(() => {
  dist = fs.mkdtempSync(path.join(os.tmpdir(), 'budget-'));
  fs.mkdirSync(path.join(dist, 'assets'));
});
afterEach(() => fs.rmSync(dist, { recursive: true }));

/** A built page whose script and style are so many KB that cannot be compressed. */
function build(js: number, css: number) {
  fs.writeFileSync(path.join(dist, 'assets/a.js'), randomBytes(js * 1024));
  fs.writeFileSync(path.join(dist, 'assets/b.css'), randomBytes(css * 1024));
  fs.writeFileSync(path.join(dist, 'assets/lazy.js'), randomBytes(500 * 1024));
  const html = '<script src="/assets/a.js"></script><link rel="stylesheet" href="/assets/b.css">';
  fs.writeFileSync(path.join(dist, 'index.html'), html);
}

describe('the budget of the first page load', () => {
  it('counts what the page asks for at once, and nothing that is lazy', () => {
    build(100, 20);
    const { js, css } = measure(dist);
    expect(Math.round(js)).toBe(100);
    expect(Math.round(css)).toBe(20);
    expect(exceeded({ js, css })).toEqual([]);
  });

  it('fails when either grew too big', () => {
    build(140, 26);
    expect(exceeded(measure(dist))).toEqual([expect.stringContaining('js: 14'), expect.stringContaining('css: 26')]);
  });

  it('does not take an empty page for a light one', () => {
    fs.writeFileSync(path.join(dist, 'index.html'), '<p>');
    expect(() => measure(dist)).toThrow('no script');
  });
});
