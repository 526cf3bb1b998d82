import { CheckboxField, Disclosure } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

type KeyHelpProps = { keys: boolean; onKeys: (on: boolean) => void };

/** The keys of the inbox, and the switch that turns the letters off. */
export function KeyHelp({ keys, onKeys }: KeyHelpProps) {
  const rows = [
    ['↑ ↓', m.loket_key_arrows()],
    ['Enter', m.loket_key_enter()],
    [m.loket_key_space_name(), m.loket_key_space()],
    ['P', m.loket_take()],
    ['B', m.loket_answer()],
    ['D', m.loket_route()],
    ['/', m.loket_key_search()],
  ] as const;
  return (
    <Disclosure summary={m.loket_keys_title()}>
      <CheckboxField
        label={m.loket_keys_on()}
        hint={m.loket_keys_hint()}
        checked={keys}
        onChange={(event) => onKeys(event.target.checked)}
      />
      <dl className="academie-inbox__keys">
        {rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
