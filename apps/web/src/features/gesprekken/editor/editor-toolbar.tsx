import {
  IconArrowBackUp,
  IconBold,
  IconCode,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconQuote,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type ComponentType, type KeyboardEvent, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { LinkForm } from './link-form.js';

type Tool = {
  id: string;
  label: string;
  keys?: string;
  Icon: ComponentType<{ size: number; 'aria-hidden': true }>;
  /** Leave out for what is done once, and not on or off. */
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

const tools = (): readonly Tool[] => [
  {
    id: 'bold',
    label: m.gesprekken_editor_bold(),
    keys: 'Control+B',
    Icon: IconBold,
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    label: m.gesprekken_editor_italic(),
    keys: 'Control+I',
    Icon: IconItalic,
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'bulletList',
    label: m.gesprekken_editor_list(),
    keys: 'Control+Shift+8',
    Icon: IconList,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    label: m.gesprekken_editor_numbered_list(),
    keys: 'Control+Shift+7',
    Icon: IconListNumbers,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'blockquote',
    label: m.gesprekken_editor_quote(),
    keys: 'Control+Shift+B',
    Icon: IconQuote,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: 'code',
    label: m.gesprekken_editor_code(),
    keys: 'Control+E',
    Icon: IconCode,
    isOn: (editor) => editor.isActive('code'),
    run: (editor) => editor.chain().focus().toggleCode().run(),
  },
];

/** The marks a text can have. One stop for the keyboard; the arrow keys go along the buttons. */
export function EditorToolbar({ editor, controls }: { editor: Editor; controls: string }) {
  const [all] = useState(tools);
  const [current, setCurrent] = useState(0);
  const [linking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      tools: all.map(({ isOn }) => isOn?.(now) ?? false),
      link: now.isActive('link'),
      undo: now.can().undo(),
    }),
  });
  const count = all.length + 2;
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + count) % count;
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  const stop = (index: number) => ({ tabIndex: index === current ? 0 : -1, onFocus: () => setCurrent(index) });
  const shown = (label: string, keys?: string) => (keys ? `${label} (${keys.replace('Control', 'Ctrl')})` : label);
  return (
    <>
      <div
        role="toolbar"
        aria-label={m.gesprekken_editor_toolbar()}
        aria-controls={controls}
        className="academie-editor__tools"
        onKeyDown={walk}
      >
        {all.map(({ id, label, keys, Icon, run }, index) => (
          <button
            key={id}
            type="button"
            className="academie-icon-button"
            aria-label={label}
            aria-pressed={on.tools[index] ?? false}
            aria-keyshortcuts={keys}
            title={shown(label, keys)}
            onClick={() => run(editor)}
            {...stop(index)}
          >
            <Icon size={22} aria-hidden />
          </button>
        ))}
        <button
          type="button"
          className="academie-icon-button"
          aria-label={m.gesprekken_editor_link()}
          aria-pressed={on.link}
          aria-expanded={linking}
          title={m.gesprekken_editor_link()}
          onClick={() => setLinking(!linking)}
          {...stop(all.length)}
        >
          <IconLink size={22} aria-hidden />
        </button>
        <button
          type="button"
          className="academie-icon-button"
          aria-label={m.gesprekken_editor_undo()}
          aria-keyshortcuts="Control+Z"
          aria-disabled={!on.undo}
          title={shown(m.gesprekken_editor_undo(), 'Control+Z')}
          onClick={() => editor.chain().focus().undo().run()}
          {...stop(all.length + 1)}
        >
          <IconArrowBackUp size={22} aria-hidden />
        </button>
      </div>
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
    </>
  );
}
