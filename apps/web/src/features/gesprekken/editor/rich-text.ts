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
};
