import type { JSONContent } from '@tiptap/core';

/** A text with marks: as Markdown, which is what is sent and kept, and as the editor has it, when that wrote it. */
export type RichText = {
  markdown: string;
  /** The words alone. */
  text: string;
  doc: JSONContent | null;
};

export const emptyText: RichText = { markdown: '', text: '', doc: null };

/** As many as the API takes. */
export const LONGEST_TEXT = 20_000;

export type RichTextHandle = {
  focus: () => void;
  clear: () => void;
  /** Puts somebody's words in, marked as theirs. */
  quote: (text: string) => void;
  /** Puts a text under what is there already. */
  append: (text: RichText) => void;
};

/** A text without an editor's document, as one: a paragraph for each line. */
export function plainDocument(text: string): JSONContent {
  const lines = text.split(/\n+/).filter((line) => line !== '');
  return {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  };
}
