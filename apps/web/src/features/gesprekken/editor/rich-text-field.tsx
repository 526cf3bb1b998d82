import { whenIdle } from '@academie/web-api';
import { ErrorMessage } from '@academie/web-ui';
import clsx from 'clsx';
import {
  Component,
  lazy,
  type ReactNode,
  type Ref,
  Suspense,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import '../gesprekken.css';
import { PlainEditor } from './plain-editor.js';
import { emptyText, plainDocument, type RichText, type RichTextHandle } from './rich-text.js';

const fetchEditor = () => import('./rich-editor.js');
const RichEditor = lazy(fetchEditor);

type RichTextFieldProps = {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Of the control, for the error summary. */
  id?: string;
  /** What was written here before. */
  initial?: RichText | null;
  /** Or a text as the API shows it, to change. */
  initialHtml?: string;
  autoFocus?: boolean;
  /** The label is there already, as a heading. */
  hideLabel?: boolean;
  onChange: (text: RichText) => void;
  /** Ctrl+Enter. */
  onSend?: () => void;
  ref?: Ref<RichTextHandle>;
};

/**
 * A text with marks. The editor is fetched when the browser is idle; until then, and when it cannot be had, there is a
 * plain field, which sends the same Markdown. Who began to type in that one keeps it: nothing is taken from under hands.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { label, hint, error, initial = null, initialHtml, autoFocus = false, hideLabel, onChange, onSend } = props;
  const made = useId();
  const id = props.id ?? made;
  const [mode, setMode] = useState<'plain' | 'rich'>('plain');
  const typedPlain = useRef(false);
  const focusNext = useRef(autoFocus);
  const editor = useRef<RichTextHandle>(null);
  const plain = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let gone = false;
    const cancel = whenIdle(() => {
      fetchEditor().then(
        () => {
          if (gone || typedPlain.current) return;
          focusNext.current ||= document.activeElement === plain.current;
          setMode('rich');
        },
        // No connection, or an old page after an update: the plain field does the same work.
        () => undefined,
      );
    });
    return () => {
      gone = true;
      cancel();
    };
  }, []);

  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => editor.current?.focus(),
      clear: () => {
        typedPlain.current = false;
        editor.current?.clear();
      },
      quote: (text) => editor.current?.quote(text),
      append: (text) => editor.current?.append(text),
    }),
    [],
  );

  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const change = (text: RichText) => {
    typedPlain.current = mode === 'plain' && text.markdown !== '';
    onChange(text);
  };
  const fallback = (
    <PlainEditor
      id={id}
      labelledBy={`${id}-label`}
      describedBy={describedBy}
      invalid={Boolean(error)}
      initial={(initial ?? emptyText).markdown}
      autoFocus={focusNext.current}
      onChange={change}
      onSend={onSend}
      handle={editor}
      field={plain}
    />
  );
  return (
    <div className={clsx('utrecht-form-field', error && 'utrecht-form-field--invalid', 'academie-field')}>
      <div id={`${id}-label`} className={clsx('utrecht-form-label', hideLabel && 'academie-hidden')}>
        {label}
      </div>
      {hint && (
        <div id={hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {errorId && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      <div className={clsx('academie-editor', error && 'academie-editor--invalid')}>
        {mode === 'plain' ? (
          fallback
        ) : (
          <EditorBoundary fallback={fallback}>
            <Suspense fallback={fallback}>
              <RichEditor
                id={id}
                labelledBy={`${id}-label`}
                describedBy={describedBy}
                invalid={Boolean(error)}
                initial={initial?.doc ?? initialHtml ?? (initial?.markdown ? plainDocument(initial.markdown) : null)}
                autoFocus={focusNext.current}
                onChange={change}
                onSend={onSend}
                handle={editor}
              />
            </Suspense>
          </EditorBoundary>
        )}
      </div>
    </div>
  );
}

/** An editor that breaks must not take the page with it: the plain field stands in. */
class EditorBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
