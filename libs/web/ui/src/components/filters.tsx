import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from './button.js';
import { Heading } from './text.js';

type FilterFormProps = {
  title: string;
  /** Called with what the form holds when the reader applies it. */
  onApply: (data: FormData) => void;
  onClear: () => void;
  applyLabel: string;
  clearLabel: string;
  children: ReactNode;
};

/**
 * Filters beside a list: they work when applied, not while choosing, so that the list never moves under the reader's
 * hands. Folded behind a button on a small screen. Give it a `key` made of the current filters, so that it follows the address.
 */
export function FilterForm({ title, onApply, onClear, applyLabel, clearLabel, children }: FilterFormProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setOpen(false);
    onApply(new FormData(event.currentTarget));
  };
  return (
    <div className="academie-filters__box">
      <Button
        className="academie-filters__toggle"
        purpose="secondary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <form id={id} className="academie-filters" data-open={open || undefined} aria-label={title} onSubmit={submit}>
        <Heading level={2} appearance="level-4">
          {title}
        </Heading>
        {children}
        <div className="academie-filters__actions">
          <Button type="submit" purpose="primary">
            {applyLabel}
          </Button>
          <Button purpose="subtle" onClick={onClear}>
            {clearLabel}
          </Button>
        </div>
      </form>
    </div>
  );
}
