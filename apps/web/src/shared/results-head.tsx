import { announce, Chip, Heading, TagList } from '@academie/web-ui';
import { useEffect, useRef } from 'react';
import { m } from '../paraglide/messages.js';

type ResultsHeadProps = {
  /** "6 sessies gevonden" */
  count: string;
  chips: readonly { key: string; label: string }[];
  onRemove: (key: string) => void;
};

/** How many were found, said aloud when it changes, and the chosen filters, each with a way to drop it. */
export function ResultsHead({ count, chips, onRemove }: ResultsHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef(count);
  useEffect(() => {
    // On arrival the title of the page is read; only a change is news.
    if (said.current === count) return;
    said.current = count;
    announce(count);
  }, [count]);
  return (
    <>
      <div className="academie-results__head">
        <Heading level={2} appearance="level-3" ref={heading} tabIndex={-1}>
          {count}
        </Heading>
      </div>
      {chips.length > 0 && (
        <div className="academie-results__chips">
          <TagList aria-label={m.filter_chosen()}>
            {chips.map(({ key, label }) => (
              <Chip
                key={key}
                label={label}
                onRemove={() => {
                  // The chip disappears under the focus: hand it to the count, which tells the outcome.
                  heading.current?.focus();
                  onRemove(key);
                }}
              />
            ))}
          </TagList>
        </div>
      )}
    </>
  );
}
