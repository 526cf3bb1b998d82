import { isGqlError } from '@academie/web-api';
import { Alert, type FieldErrors, type FieldProblem, useFieldErrors } from '@academie/web-ui';
import { useEffect, useRef, useState } from 'react';
import { m } from '../paraglide/messages.js';
import { failureText } from './failure-text.js';

type FormOptions<TInput> = {
  /** Our own look at the input, before it is sent: what is wrong, by field. */
  check?: (input: TInput) => FieldProblem[];
  /** Sends it. What it throws is shown: at the fields when the API names them, above the form otherwise. */
  send: (input: TInput) => Promise<unknown>;
};

export type Form<TInput> = {
  errors: FieldErrors;
  failure: unknown;
  busy: boolean;
  submit: (input: TInput) => Promise<void>;
};

/** One form: its check, its sending (never twice at once) and what went wrong. What was typed stays with the fields. */
export function useForm<TInput>({ check, send }: FormOptions<TInput>): Form<TInput> {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  // Two presses can come sooner than a new drawing; the ref knows at once.
  const running = useRef(false);
  useFaultyTitle(problems.length > 0);
  const submit = async (input: TInput) => {
    if (running.current) return;
    const found = check?.(input) ?? [];
    setFailure(null);
    setProblems(found);
    if (found.length > 0) return;
    running.current = true;
    setBusy(true);
    try {
      await send(input);
    } catch (error) {
      if (isGqlError(error) && error.fields.length > 0) setProblems(error.fields);
      else setFailure(error);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { errors: useFieldErrors(problems), failure, busy, submit };
}

/** "Fout:" before the title of the window, so that one hears it first. */
function useFaultyTitle(faulty: boolean): void {
  useEffect(() => {
    if (!faulty) return undefined;
    const before = document.title;
    document.title = m.form_error_title({ page: before });
    return () => {
      document.title = before;
    };
  }, [faulty]);
}

/** Why the form as a whole was not accepted; it takes no room while there is nothing to say. */
export function FormFailure({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <Alert type="error" role="alert">
      <strong>{m.form_failed()}</strong> {failureText(error)}
    </Alert>
  );
}

/** The text of a field of the form that was submitted. */
export function fieldText(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim();
}
