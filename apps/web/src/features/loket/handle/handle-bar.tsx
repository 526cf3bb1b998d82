import type { LeervraagDetailFragment } from '@academie/web-api/gql';
import { Alert, Button } from '@academie/web-ui';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { useLeervraagActions } from '../use-leervraag.js';
import { type AnswerField, AnswerForm } from './answer-form.js';
import { RouteDialog } from './route-dialog.js';

/** The same by a key of the inbox as by its button. */
export type HandleBarHandle = { take: () => void; route: () => void; answer: () => void };

type HandleBarProps = {
  leervraag: LeervraagDetailFragment;
  renderField: AnswerField;
  /** Letters beside the buttons, when the keys are on. */
  keys?: boolean;
  ref?: Ref<HandleBarHandle>;
};

/** What may be done with a question now, and what came of it: told here, where it was asked. */
export function HandleBar({ leervraag, renderField, keys, ref }: HandleBarProps) {
  const { id, number, viewerCan } = leervraag;
  const actions = useLeervraagActions();
  const [open, setOpen] = useState<'route' | 'answer'>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ text: string }>();
  const [failure, setFailure] = useState<unknown>();
  const outcome = useRef<HTMLDivElement>(null);
  const answerButton = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  // The button that was pressed is gone by now: the focus goes to what came of it.
  useEffect(() => {
    if (done) outcome.current?.focus();
  }, [done]);
  useEffect(() => {
    if (open !== undefined || !cancelled.current) return;
    cancelled.current = false;
    answerButton.current?.focus();
  }, [open]);

  const told = (text: string) => {
    setOpen(undefined);
    setDone({ text });
  };
  const run = async (work: () => Promise<unknown>, text: string) => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
      told(text);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const take = () => void run(() => actions.take(id), m.loket_taken());
  const close = () => void run(() => actions.close(id), m.loket_closed());
  useImperativeHandle(ref, () => ({
    take: () => viewerCan.take && take(),
    route: () => viewerCan.route && setOpen('route'),
    answer: () => viewerCan.answer && setOpen('answer'),
  }));

  return (
    <div className="academie-handle academie-no-print">
      <div ref={outcome} tabIndex={-1}>
        {done && (
          <Alert type="ok" role="status">
            {done.text}
          </Alert>
        )}
        {failure !== undefined && (
          <Alert type="error" role="alert">
            {failureText(failure)}
          </Alert>
        )}
      </div>
      {open === 'answer' ? (
        <AnswerForm
          renderField={renderField}
          onAnswer={async (body, as) => {
            await actions.answer(id, body, as);
            told(m.loket_answered());
          }}
          onCancel={() => {
            cancelled.current = true;
            setOpen(undefined);
          }}
        />
      ) : (
        <div className="academie-row academie-row--tight">
          {viewerCan.take && (
            <Button purpose="primary" busy={busy} onClick={take}>
              {m.loket_take()} {keys && <kbd aria-hidden>P</kbd>}
            </Button>
          )}
          {viewerCan.answer && (
            <Button
              ref={answerButton}
              purpose={viewerCan.take ? 'secondary' : 'primary'}
              onClick={() => setOpen('answer')}
            >
              {m.loket_answer()} {keys && <kbd aria-hidden>B</kbd>}
            </Button>
          )}
          {viewerCan.route && (
            <Button purpose="secondary" onClick={() => setOpen('route')}>
              {m.loket_route()} {keys && <kbd aria-hidden>D</kbd>}
            </Button>
          )}
          {viewerCan.close && (
            <Button purpose="secondary" busy={busy} onClick={close}>
              {m.loket_close()}
            </Button>
          )}
        </div>
      )}
      <RouteDialog
        open={open === 'route'}
        title={m.loket_route_title({ number })}
        onClose={() => setOpen(undefined)}
        onRoute={async (input, name) => {
          await actions.route(id, input);
          told(m.loket_routed({ name }));
        }}
      />
    </div>
  );
}
