import { describe, expect, it } from '@jest/globals';
import { plainText, renderMarkdown } from './markdown.js';
import { slugOf } from './slug.js';

describe('renderMarkdown', () => {
  it('keeps what civil servants write', () => {
    expect(renderMarkdown('**Let op**: zie [de wet](https://wetten.nl)')).toBe(
      '<p><strong>Let op</strong>: zie <a href="https://wetten.nl" rel="nofollow noopener ugc">de wet</a></p>\n',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,xxxx)',
    '<a href="javascript:alert(1)">x</a>',
    '![x](https://tracker.test/pixel.gif)',
  ])('makes harmless: %s', (text) => {
    const html = renderMarkdown(text);
    expect(html).not.toMatch(/<(script|img|iframe)/i);
    expect(html).not.toMatch(/<[^>]+href="(javascript|data):/i);
  });

  it('gives the words alone for search and mail', () => {
    expect(plainText('# Kop\n\n- *een* & twee < drie')).toBe('Kop een & twee < drie');
  });
});

describe('slugOf', () => {
  it('makes addresses of Dutch titles', () => {
    expect(slugOf("Zorg & wonen in Súdwest-Fryslân: foto's")).toBe('zorg-wonen-in-sudwest-fryslan-fotos');
  });
});
