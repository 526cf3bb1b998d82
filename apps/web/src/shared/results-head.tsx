import { Chip, Heading, TagList } from '@academie/web-ui';
import { useEffect, useRef } from 'react';
import { m } from '../paraglide/messages.js';

type ResultsHeadProps = {
  /** "6 sessies gevonden" */
  count: string;
  /** What the address asks for; a change of it is what makes the count news. */
  filters: object;
  /** Whether `count` belongs to `filters` already, and not still to the filters before. */
  settled: boolean;
  chips: readonly { key: string; label: string }[];
  onRemove: (key: string) => void;
};

/**
 * How many were found, and the chosen filters, each with a way to drop it. After a change of filters the count takes
 * the focus: that reads it aloud, and brings a reader on a small screen from the filters to the results.
 */
export function ResultsHead({ count, filters, settled, chips, onRemove }: ResultsHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = JSON.stringify(filters);
  const answered = useRef(asked);
  useEffect(() => {
    if (!settled || answered.current === asked) return;
    answered.current = asked;
    heading.current?.focus();
  }, [asked, settled]);
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
              <Chip key={key} label={label} onRemove={() => onRemove(key)} />
            ))}
          </TagList>
        </div>
      )}
    </>
  );
}
