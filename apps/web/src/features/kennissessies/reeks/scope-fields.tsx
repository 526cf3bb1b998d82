import type { ReeksScope } from '@academie/web-api/gql';
import { CheckboxField, ChoiceGroup, Panel, Stack } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

/** Which sessions of a series a change is for. */
export type Scope = { scope: ReeksScope; evenDeviating: boolean };

export const onlyThis: Scope = { scope: 'THIS', evenDeviating: false };

/** Asked above the button that saves a session of a series. */
export function ScopeFields({ value, onChange }: { value: Scope; onChange: (value: Scope) => void }) {
  return (
    <Panel>
      <Stack>
        <ChoiceGroup<ReeksScope>
          legend={m.reeks_scope()}
          hint={m.reeks_scope_hint()}
          type="radio"
          name="reeks-scope"
          options={[
            { value: 'THIS', label: m.reeks_scope_this() },
            { value: 'THIS_AND_FOLLOWING', label: m.reeks_scope_following() },
            { value: 'ALL_COMING', label: m.reeks_scope_all() },
          ]}
          value={[value.scope]}
          onChange={([scope = 'THIS']) => onChange({ ...value, scope })}
        />
        {value.scope !== 'THIS' && (
          <CheckboxField
            label={m.reeks_even_deviating()}
            hint={m.reeks_even_deviating_hint()}
            checked={value.evenDeviating}
            onChange={({ target }) => onChange({ ...value, evenDeviating: target.checked })}
          />
        )}
      </Stack>
    </Panel>
  );
}
