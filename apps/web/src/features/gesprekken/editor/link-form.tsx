import { Button, TextField } from '@academie/web-ui';
import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { isSafeHref } from './to-markdown.js';

/** Gives the chosen words a link, or takes it away. Under the toolbar; not a form, since it stands in one. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const existing: unknown = editor.getAttributes('link').href;
  const [address, setAddress] = useState(typeof existing === 'string' ? existing : '');
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const leave = () => {
    onDone();
    editor.commands.focus();
  };
  const apply = () => {
    const typed = address.trim();
    const href = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
    if (typed === '' || !isSafeHref(href)) {
      setProblem(m.gesprekken_editor_link_problem());
      input.current?.focus();
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else {
      chain.setLink({ href }).run();
    }
    onDone();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' && event.target === input.current) {
      // Enter would send the form that the editor stands in.
      event.preventDefault();
      apply();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the toolbar's own group would be read twice
    <div className="academie-editor__link" role="group" aria-label={m.gesprekken_editor_link()} onKeyDown={keys}>
      <TextField
        ref={input}
        label={m.gesprekken_editor_link_address()}
        hint={m.gesprekken_editor_link_hint()}
        error={problem}
        inputMode="url"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="academie-row academie-row--tight">
        <Button purpose="secondary" onClick={apply}>
          {m.gesprekken_editor_link_apply()}
        </Button>
        {existing !== undefined && (
          <Button
            purpose="subtle"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onDone();
            }}
          >
            {m.gesprekken_editor_link_remove()}
          </Button>
        )}
        <Button purpose="subtle" onClick={leave}>
          {m.gesprekken_cancel()}
        </Button>
      </div>
    </div>
  );
}
