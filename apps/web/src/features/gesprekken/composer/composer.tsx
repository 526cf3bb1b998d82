import { Button, IconButton } from '@academie/web-ui';
import { IconX } from '@tabler/icons-react';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { plainWords } from '../editor/quoted.js';
import { emptyText, type RichText, type RichTextHandle } from '../editor/rich-text.js';
import { RichTextField } from '../editor/rich-text-field.js';
import { textProblem } from '../editor/text-problem.js';
import type { ThreadBericht } from '../thread/thread.js';
import { useDraft } from './use-draft.js';

export type ComposerHandle = {
  replyTo: (bericht: ThreadBericht, quote: boolean) => void;
  takeBack: (text: RichText) => void;
};

type ComposerProps = {
  persoonId: string;
  gesprekId: string;
  onSend: (text: RichText, replyToId: string | null) => void;
  onTyping: () => void;
  ref: Ref<ComposerHandle>;
};

/** Where a reaction is written. What is in it is kept in the browser until it is sent. */
export function Composer({ persoonId, gesprekId, onSend, onTyping, ref }: ComposerProps) {
  const draft = useDraft(persoonId, gesprekId);
  const [initial] = useState(() => draft.read());
  const text = useRef<RichText>(initial ?? emptyText);
  const [problem, setProblem] = useState<string>();
  const [replyTo, setReplyTo] = useState<ThreadBericht | null>(null);
  const field = useRef<RichTextHandle>(null);
  const headingId = useId();

  // Typing is saved a moment later: not at each letter.
  const timer = useRef<number>(undefined);
  useEffect(() => {
    const keep = () => draft.keep(text.current);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.clearTimeout(timer.current);
      keep();
    };
  }, [draft]);
  const change = (next: RichText) => {
    const typed = next.markdown.length > text.current.markdown.length;
    text.current = next;
    if (problem) setProblem(undefined);
    if (typed) onTyping();
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => draft.keep(next), 500);
  };

  useImperativeHandle(ref, () => ({
    replyTo: (bericht, quote) => {
      setReplyTo(bericht);
      if (quote) field.current?.quote(bericht.html === null ? bericht.body : plainWords(bericht.html, 600));
      else field.current?.focus();
    },
    takeBack: (text) => field.current?.append(text),
  }));

  const send = () => {
    const wrong = textProblem(text.current);
    setProblem(wrong);
    if (wrong) {
      field.current?.focus();
      return;
    }
    onSend(text.current, replyTo?.id ?? null);
    setReplyTo(null);
    text.current = emptyText;
    window.clearTimeout(timer.current);
    draft.drop();
    field.current?.clear();
    field.current?.focus();
  };

  return (
    <form
      className="academie-stack academie-stack--tight"
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id={headingId} className="nl-heading nl-heading--level-3">
        {m.gesprekken_your_reaction()}
      </h2>
      {replyTo && (
        <div className="academie-reply-to">
          <span>
            <strong>{m.gesprekken_reply_to({ name: replyTo.author.name })}</strong>{' '}
            {replyTo.html === null ? replyTo.body : plainWords(replyTo.html, 120)}
          </span>
          <IconButton
            label={m.gesprekken_no_reply()}
            onClick={() => {
              setReplyTo(null);
              field.current?.focus();
            }}
          >
            <IconX size={20} aria-hidden />
          </IconButton>
        </div>
      )}
      <RichTextField
        ref={field}
        label={m.gesprekken_your_reaction()}
        hideLabel
        hint={m.gesprekken_reaction_hint()}
        error={problem}
        initial={initial}
        onChange={change}
        onSend={send}
      />
      <div>
        <Button type="submit" purpose="primary">
          {m.gesprekken_send()}
        </Button>
      </div>
    </form>
  );
}
