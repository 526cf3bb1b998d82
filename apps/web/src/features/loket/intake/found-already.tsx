import { Heading } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { Suggesties } from '../suggesties.js';
import { useSuggesties } from './use-suggesties.js';

/** Perhaps the answer is there already: shown while typing, and never in the way of asking. */
export function FoundAlready({ text }: { text: string }) {
  const found = useSuggesties(text);
  if (found.length === 0) return null;
  return (
    <aside className="academie-intake__aside" aria-labelledby="staat-er-al">
      <Heading level={2} appearance="level-4" id="staat-er-al">
        {m.loket_suggest_title()}
      </Heading>
      <Suggesties suggesties={found} label={m.loket_suggest_title()} />
    </aside>
  );
}
