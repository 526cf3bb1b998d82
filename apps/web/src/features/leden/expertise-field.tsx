import { Button, Chip, TagList, TextField } from '@academie/web-ui';
import { type KeyboardEvent, useRef } from 'react';
import { m } from '../../paraglide/messages.js';

const MOST = 10;

type ExpertiseFieldProps = {
  id: string;
  error: string | undefined;
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** What colleagues may ask about: short words, added one by one. */
export function ExpertiseField({ id, error, value, onChange }: ExpertiseFieldProps) {
  const box = useRef<HTMLDivElement>(null);
  const input = () => box.current?.querySelector('input');
  const add = () => {
    const field = input();
    const word = field?.value.trim();
    if (!field || !word) return;
    if (!value.some((known) => known.toLowerCase() === word.toLowerCase())) onChange([...value, word]);
    field.value = '';
    field.focus();
  };
  const addOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    // Enter would send the whole form.
    event.preventDefault();
    add();
  };
  return (
    <div ref={box} className="academie-expertise">
      <div className="academie-expertise__add">
        <TextField
          id={id}
          label={m.leden_expertise()}
          hint={m.leden_expertise_hint()}
          error={error}
          optional
          maxLength={60}
          disabled={value.length >= MOST}
          onKeyDown={addOnEnter}
        />
        <Button purpose="secondary" onClick={add} disabled={value.length >= MOST}>
          {m.leden_expertise_add()}
        </Button>
      </div>
      {value.length > 0 && (
        <TagList aria-label={m.leden_expertise_chosen()}>
          {value.map((word) => (
            <Chip
              key={word}
              label={word}
              onRemove={() => {
                onChange(value.filter((other) => other !== word));
                // The pressed chip is gone; the focus must not fall to the top of the page.
                input()?.focus();
              }}
            />
          ))}
        </TagList>
      )}
    </div>
  );
}
