import { type Editor, type JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { cleanPastedHtml } from './clean-paste.js';
import { EditorToolbar } from './editor-toolbar.js';
import { plainDocument, type RichText, type RichTextHandle } from './rich-text.js';
import { isSafeHref, toMarkdown } from './to-markdown.js';

/** The closed schema: what the API keeps, and nothing else. */
const schema = StarterKit.configure({
  heading: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  dropcursor: false,
  // A paragraph at the end that nobody typed would be sent, too.
  trailingNode: false,
  link: {
    openOnClick: false,
    autolink: true,
    linkOnPaste: true,
    defaultProtocol: 'https',
    isAllowedUri: (href) => isSafeHref(href),
    HTMLAttributes: { rel: 'noopener nofollow', target: null },
  },
});

export type RichEditorProps = {
  id: string;
  labelledBy: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** What it begins with: the editor's own document, or HTML that the API made. */
  initial: JSONContent | string | null;
  autoFocus: boolean;
  onChange: (text: RichText) => void;
  onSend: (() => void) | undefined;
  handle: Ref<RichTextHandle>;
};

/** The editor itself. Heavy, so only `RichTextField` imports it, and later than the page. */
export default function RichEditor(props: RichEditorProps) {
  const { id, labelledBy, describedBy, invalid, initial, autoFocus, onChange, handle } = props;
  // The editor keeps the handlers it was made with; they look here for the latest.
  const send = useRef(props.onSend);
  send.current = props.onSend;
  const editor = useEditor({
    // The content security policy refuses styles that a script writes; ours are in a file.
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    extensions: [schema],
    // "- " makes a list, as in Word. Signs of Markdown stay signs: who writes "2 * 3 * 4" means no italics.
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: ['link'],
    content: initial,
    editorProps: {
      attributes: {
        id,
        class: 'academie-editor__text academie-prose',
        role: 'textbox',
        lang: 'nl',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(invalid && { 'aria-invalid': 'true' }),
      },
      transformPastedHTML: cleanPastedHtml,
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !send.current) return false;
        send.current();
        return true;
      },
      // Tab always leaves, also from a list: a keyboard must not be caught here.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
    },
    onUpdate: ({ editor: changed }) => onChange(textOf(changed)),
  });
  useImperativeHandle(
    handle,
    () => ({
      focus: () => void editor?.commands.focus('end'),
      clear: () => void editor?.commands.clearContent(true),
      append: ({ markdown, doc }) =>
        void editor
          ?.chain()
          .focus('end')
          .insertContent((doc ?? plainDocument(markdown)).content ?? [])
          .run(),
      quote: (text) => void editor?.chain().focus('end').insertContent(quotation(text)).focus('end').run(),
    }),
    [editor],
  );
  return (
    <>
      <EditorToolbar editor={editor} controls={id} />
      <EditorContent editor={editor} />
    </>
  );
}

function textOf(editor: Editor): RichText {
  const doc = editor.getJSON();
  return { markdown: toMarkdown(doc), text: editor.getText({ blockSeparator: '\n' }), doc };
}

function quotation(text: string): JSONContent[] {
  return [
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    { type: 'paragraph' },
  ];
}
