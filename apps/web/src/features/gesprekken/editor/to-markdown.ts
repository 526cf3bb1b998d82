import type { JSONContent } from '@tiptap/core';

/**
 * The document of the editor as Markdown, one to one for its closed schema. What a person typed is escaped, so that it
 * means itself: "2 * 3 * 4" gives no italics, "1. " at the start of a line no list.
 */
export function toMarkdown(doc: JSONContent): string {
  return blocks(doc.content ?? []).trim();
}

function blocks(nodes: readonly JSONContent[], inList = false): string {
  return nodes
    .map((node, index) => block(node, nodes[index - 1]))
    .filter((text) => text !== '')
    .reduce((above, text, index) => (index === 0 ? text : above + gap(text, inList) + text), '');
}

/** In a list, a list under its item stays close: with a blank line between, all items would get the room of paragraphs. */
function gap(next: string, inList: boolean): string {
  return inList && /^([-*]|1[.)]) \S/.test(next) ? '\n' : '\n\n';
}

function block(node: JSONContent, before: JSONContent | undefined): string {
  switch (node.type) {
    case 'bulletList':
      // Two lists in a row are two lists: another mark keeps them apart.
      return list(node, () => (before?.type === 'bulletList' ? '* ' : '- '));
    case 'orderedList': {
      const start = Number(node.attrs?.start ?? 1);
      const mark = before?.type === 'orderedList' ? ')' : '.';
      return list(node, (index) => `${start + index}${mark} `);
    }
    case 'blockquote':
      return blocks(node.content ?? [])
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    default:
      return paragraph(node.content ?? []);
  }
}

function list(node: JSONContent, mark: (index: number) => string): string {
  return (node.content ?? [])
    .map((item, index) => {
      const lead = mark(index);
      const body = blocks(item.content ?? [], true).split('\n');
      const indent = ' '.repeat(lead.length);
      return body
        .map((line, row) => (row === 0 ? lead + line : line && indent + line))
        .join('\n')
        .trimEnd();
    })
    .join('\n');
}

type Mark = 'link' | 'bold' | 'italic' | 'code';
/** Outermost first. */
const MARKS: readonly Mark[] = ['link', 'bold', 'italic', 'code'];
/** A piece of text, with the marks it carries. */
type Run = { text: string; marks: readonly Mark[]; href: string | null };

function paragraph(nodes: readonly JSONContent[]): string {
  const lines: Run[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(runOf(node));
  }
  return lines
    .map((runs) => line(runs))
    .join('\n')
    .trim();
}

function runOf(node: JSONContent): Run {
  const marks = MARKS.filter((mark) => node.marks?.some(({ type }) => type === mark));
  const href: unknown = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
  const safe = typeof href === 'string' && isSafeHref(href) ? href : null;
  return { text: node.text ?? '', marks: marks.filter((mark) => mark !== 'link' || safe), href: safe };
}

/** The API drops other addresses as well; here they never leave. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(href);
}

function line(runs: readonly Run[]): string {
  return escapeLineStart(marked(joined(tidy(runs)), MARKS).trim());
}

const emphasis = ({ marks }: Run) => marks.filter((mark) => mark === 'bold' || mark === 'italic');

const sameEmphasis = (a: Run | undefined, b: Run) => (a ? emphasis(a).join() : '') === emphasis(b).join();

/** Markdown sees no emphasis that opens before a space or closes after one: spaces on its edge go out of it. */
function tidy(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    if (emphasis(run).length === 0 || run.marks.includes('code')) return [run];
    const plain = (text: string): Run => ({ ...run, text, marks: run.marks.filter((mark) => mark === 'link') });
    if (run.text.trim() === '') return [plain(run.text)];
    const start = sameEmphasis(runs[index - 1], run) ? '' : (/^\s+/.exec(run.text)?.[0] ?? '');
    const end = sameEmphasis(runs[index + 1], run) ? '' : (/\s+$/.exec(run.text)?.[0] ?? '');
    const inner = run.text.slice(start.length, run.text.length - end.length);
    return [plain(start), { ...run, text: inner }, plain(end)].filter(({ text }) => text !== '');
  });
}

/** Has no width and breaks no line. In Markdown it is written as an entity, whose ends count as punctuation. */
const JOINER = '\u2060';

/**
 * Emphasis that begins or ends in the middle of a word is only seen when no sign stands on the inside of its edge, and
 * when nothing else begins or ends there. Elsewhere a joiner keeps the two apart.
 */
function joined(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index) => {
    const before = runs[index - 1];
    if (!before || sameEmphasis(before, run) || before.marks.includes('link') !== run.marks.includes('link'))
      return [run];
    const [last, first] = [edge(before, -1), edge(run, 0)];
    if (/\s/.test(last + first)) return [run];
    const oneEdge = emphasis(before).length === 0 || emphasis(run).length === 0;
    if (oneEdge && [last, first].every((sign) => /[\p{L}\p{N}]/u.test(sign))) return [run];
    return [{ ...run, text: JOINER, marks: run.marks.filter((mark) => mark === 'link') }, run];
  });
}

function edge({ text, marks }: Run, at: 0 | -1): string {
  return marks.includes('code') ? '`' : ([...text].at(at) ?? '');
}

/** Neighbours that share a mark stand inside it together. */
function marked(runs: readonly Run[], marks: readonly Mark[]): string {
  const [mark, ...inner] = marks;
  if (!mark) return runs.map(({ text }) => escapeInline(text)).join('');
  let result = '';
  for (let from = 0; from < runs.length; ) {
    const first = runs[from];
    const on = Boolean(first?.marks.includes(mark));
    let to = from + 1;
    while (to < runs.length && runs[to]?.marks.includes(mark) === on && (!on || runs[to]?.href === first?.href))
      to += 1;
    const group = runs.slice(from, to);
    result += on ? wrap(mark, group, inner) : marked(group, inner);
    from = to;
  }
  return result;
}

function wrap(mark: Mark, runs: readonly Run[], inner: readonly Mark[]): string {
  switch (mark) {
    case 'code':
      return code(runs.map(({ text }) => text).join(''));
    case 'link':
      return link(runs, inner);
    case 'bold':
      return `**${marked(runs, inner)}**`;
    case 'italic':
      return `*${marked(runs, inner)}*`;
  }
}

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(text) || /^ .* $/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
}

function link(runs: readonly Run[], inner: readonly Mark[]): string {
  const href = runs[0]?.href ?? '';
  const text = runs.map((run) => run.text).join('');
  if (text === href && !/[<>\s]/.test(href)) return `<${href}>`;
  return `[${marked(runs, inner)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** Takes the meaning from signs that mean something anywhere in a line. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)/g, '\\~')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/[\r\n]+/g, ' ')
    .replaceAll(JOINER, '&#8288;');
}

/** Takes the meaning from signs that mean something at the start of a line. */
function escapeLineStart(text: string): string {
  return text.replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$|-)|>|=|~|\||:|\d+(?=[.)](\s|$)))/, (sign) =>
    /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  );
}
