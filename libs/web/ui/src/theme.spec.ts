import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTheme, readTokens } from '../tools/build-theme.mjs';

const tokens = readTokens();

/** Follows `var()` to the colour that is painted. */
function color(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return inner ? color(inner) : value;
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const families = ['default', 'accent-1', 'action-1', 'positive', 'warning', 'negative', 'info'];

describe('the theme', () => {
  it('is the one that the tokens and stylesheets make', () => {
    const { css, unknown } = buildTheme();
    expect([...unknown]).toEqual([]);
    expect(fs.readFileSync(path.join(import.meta.dirname, 'styles/theme.generated.css'), 'utf8')).toBe(css);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each(families)('has readable text in the colours of %s', (family) => {
    for (const text of ['color-default', 'color-document', 'color-subtle']) {
      for (const ground of ['bg-document', 'bg-subtle', 'bg-default']) {
        const ratio = contrast(color(`--basis-color-${family}-${text}`), color(`--basis-color-${family}-${ground}`));
        expect(ratio, `${family}: ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('draws the edges of controls with enough contrast', () => {
    const edge = contrast(color('--basis-color-default-border-default'), color('--basis-color-default-bg-document'));
    expect(edge).toBeGreaterThanOrEqual(3);
  });
});
