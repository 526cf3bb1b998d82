import { type Ref, type RefObject, useEffect, useImperativeHandle, useState } from 'react';
import type { RichText, RichTextHandle } from './rich-text.js';

type PlainEditorProps = {
  id: string;
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  initial: string;
  autoFocus: boolean;
  onChange: (text: RichText) => void;
  onSend: (() => void) | undefined;
  handle: Ref<RichTextHandle>;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The editor without buttons: a field for text, as every browser has it. */
export function PlainEditor(props: PlainEditorProps) {
  const { id, labelledBy, describedBy, invalid, initial, autoFocus, onChange, onSend, handle, field } = props;
  const [text, setText] = useState(initial);
  const change = (markdown: string) => {
    setText(markdown);
    onChange({ markdown, text: markdown, doc: null });
  };
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus, field]);
  useImperativeHandle(handle, () => ({
    focus: () => field.current?.focus(),
    clear: () => change(''),
    append: ({ markdown }) => {
      change(text ? `${text.trimEnd()}\n\n${markdown}` : markdown);
      field.current?.focus();
    },
    quote: (quoted) => {
      change(`${text ? `${text.trimEnd()}\n\n` : ''}> ${quoted}\n\n`);
      field.current?.focus();
    },
  }));
  return (
    <textarea
      ref={field}
      id={id}
      className="academie-editor__text academie-editor__text--plain"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      lang="nl"
      rows={4}
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onSend) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}
