import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useUiTexts } from '../texts.js';

/** One refused field: its path in the input (`startsAt`) and a sentence that says what to do. */
export type FieldProblem = { path: string; message: string };

/** What is wrong with a form, by field. Spread `field('title')` on the field and give the whole to `ErrorSummary`. */
export type FieldErrors = {
  problems: readonly FieldProblem[];
  field: (path: string) => { id: string; error: string | undefined };
  id: (path: string) => string;
};

/** Ties problems (from our own check or from the API) to fields of one form. */
export function useFieldErrors(problems: readonly FieldProblem[]): FieldErrors {
  const form = useId();
  return useMemo(() => {
    const id = (path: string) => `${form}${path}`;
    const message = (path: string) => problems.find((problem) => problem.path === path)?.message;
    return { problems, id, field: (path) => ({ id: id(path), error: message(path) }) };
  }, [form, problems]);
}

/**
 * All problems of a form at its top, each a link to its field. It takes the focus each time `problems` is a new list,
 * so that everyone notices: keep the list in state and set it at submit.
 */
export function ErrorSummary({ errors, title }: { errors: FieldErrors; title?: string }) {
  const texts = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { problems } = errors;
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      className="utrecht-alert utrecht-alert--error academie-error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <div className="utrecht-alert__icon academie-alert__icon">
        <IconAlertCircle aria-hidden />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message academie-alert__body">
          <strong id={titleId}>{title ?? texts.errorSummaryTitle}</strong>
          <ul className="academie-error-summary__list">
            {problems.map(({ path, message }) => (
              <li key={path + message}>
                <a
                  className="academie-error-summary__link"
                  href={`#${errors.id(path)}`}
                  onClick={(event) => {
                    // Focus without touching the address: the router need not know.
                    event.preventDefault();
                    document.getElementById(errors.id(path))?.focus();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
