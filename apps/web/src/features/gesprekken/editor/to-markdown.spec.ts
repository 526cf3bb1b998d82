import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.js';

// The settings of the API, which turns the Markdown into what is read.
const api = new MarkdownIt({ html: false, linkify: true, breaks: true });
const html = (doc: JSONContent) => api.render(toMarkdown(doc)).replaceAll('\n', '');

const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content });
const p = (...content: (JSONContent | string)[]): JSONContent => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? t(part) : part)),
});
const t = (text: string, ...marks: string[]): JSONContent => ({
  type: 'text',
  text,
  marks: marks.map((type) => (type.includes(':') ? { type: 'link', attrs: { href: type } } : { type })),
});
const br: JSONContent = { type: 'hardBreak' };
const li = (...content: JSONContent[]): JSONContent => ({ type: 'listItem', content });
const ul = (...content: JSONContent[]): JSONContent => ({ type: 'bulletList', content });
const ol = (start: number, ...content: JSONContent[]): JSONContent => ({
  type: 'orderedList',
  attrs: { start },
  content,
});
const quote = (...content: JSONContent[]): JSONContent => ({ type: 'blockquote', content });

describe('toMarkdown', () => {
  it.each([
    ['paragraphs', doc(p('een'), p('twee')), '<p>een</p><p>twee</p>'],
    ['a line break', doc(p('een', br, 'twee')), '<p>een<br>twee</p>'],
    ['bold and italic', doc(p('a ', t('b', 'bold'), ' ', t('c', 'italic'))), '<p>a <strong>b</strong> <em>c</em></p>'],
    ['both at once', doc(p(t('b', 'bold', 'italic'))), '<p><em><strong>b</strong></em></p>'],
    ['bold beside italic', doc(p(t('a', 'italic'), t('b', 'bold'))), '<p><em>a</em>\u2060<strong>b</strong></p>'],
    ['italics inside a word', doc(p('on', t('ge', 'italic'), 'lijk')), '<p>on<em>ge</em>lijk</p>'],
    ['a mark that ends in a space', doc(p(t('Let op ', 'bold'), 'nu')), '<p><strong>Let op</strong> nu</p>'],
    ['a mark that ends in a full stop', doc(p(t('Nu.', 'bold'), 'Dan')), '<p><strong>Nu.</strong>\u2060Dan</p>'],
    ['code', doc(p(t('a * `b`', 'code'))), '<p><code>a * `b`</code></p>'],
    ['a list', doc(ul(li(p('een')), li(p(t('twee', 'bold'))))), '<ul><li>een</li><li><strong>twee</strong></li></ul>'],
    [
      'a list that starts at 3',
      doc(ol(3, li(p('een')), li(p('twee')))),
      '<ol start="3"><li>een</li><li>twee</li></ol>',
    ],
    ['a list in a list', doc(ol(1, li(p('een'), ul(li(p('a')))))), '<ol><li>een<ul><li>a</li></ul></li></ol>'],
    ['two lists in a row', doc(ul(li(p('a'))), ul(li(p('b')))), '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    [
      'a quote',
      doc(quote(p('een'), ul(li(p('twee')))), p('drie')),
      '<blockquote><p>een</p><ul><li>twee</li></ul></blockquote><p>drie</p>',
    ],
    ['a link', doc(p(t('de wet', 'https://wetten.nl/a_(b)'))), '<p><a href="https://wetten.nl/a_(b)">de wet</a></p>'],
    [
      'a bare address',
      doc(p(t('https://x.nl/a_b_c', 'https://x.nl/a_b_c'))),
      '<p><a href="https://x.nl/a_b_c">https://x.nl/a_b_c</a></p>',
    ],
    ['no hostile address', doc(p(t('klik', 'javascript:alert(1)'))), '<p>klik</p>'],
  ])('writes %s', (_name, written, expected) => {
    expect(html(written)).toBe(expected);
  });

  it.each([
    '2 * 3 * 4 = 24',
    '1. begin',
    '- streepje',
    '# kop',
    '> groter',
    '_a_ en __b__ en a_b_c',
    '[x](https://y.nl)',
    '`code`',
    '<b>vet</b> &amp; meer',
    'C:\\map\\',
    '~~weg~~',
    '---',
    '===',
    '| a | b |',
  ])('leaves what was typed as it was typed: %s', (text) => {
    const parsed = new DOMParser().parseFromString(html(doc(p(text))), 'text/html');
    expect(parsed.body.textContent).toBe(text);
    expect(parsed.body.querySelector('strong, em, ul, ol, h1, h2, blockquote, code, s, table')).toBeNull();
  });

  it('keeps every letter, and every mark on it, whatever is typed and however it is marked', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ab1 .,*_`~#>-+=!|:[]()<\\&;é'.split('')),
      minLength: 1,
      maxLength: 8,
    });
    const run = fc.tuple(words, fc.subarray(['bold', 'italic']));
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        const said = runs.flatMap(([text, marks]) => [...text].map((sign) => ({ sign, marks: marks.join() })));
        const parsed = new DOMParser().parseFromString(
          html(doc(p(...runs.map(([text, marks]) => t(text, ...marks))))),
          'text/html',
        );
        expect(visible(signsOf(parsed.body, []))).toEqual(visible(said));
      }),
      { numRuns: 1000 },
    );
  });
});

type Sign = { sign: string; marks: string };

const visible = (signs: Sign[]) =>
  signs.filter(({ sign }) => !/[\s\u2060]/.test(sign)).map(({ sign, marks }) => `${sign} ${marks}`);

/** Each letter that is drawn, with the marks on it. */
function signsOf(node: Node, marks: string[]): Sign[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3)
      return [...(child.textContent ?? '')].map((sign) => ({ sign, marks: marks.toSorted().join() }));
    const mark = { STRONG: 'bold', EM: 'italic' }[child.nodeName];
    return signsOf(child, mark ? [...marks, mark] : marks);
  });
}
