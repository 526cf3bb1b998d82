import type { OpbrengstVisibility } from '@academie/web-api/gql';
import { SelectField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { visibilityLabel } from './opbrengst-words.js';

type VisibilityFieldProps = {
  hasNetwerk: boolean;
  value: OpbrengstVisibility;
  onChange: (value: OpbrengstVisibility) => void;
  id?: string;
  hint?: string;
  error?: string | undefined;
};

/** Who may see it; without a netwerk there are no members to show it to. */
export function VisibilityField({ hasNetwerk, value, onChange, ...rest }: VisibilityFieldProps) {
  const choices: OpbrengstVisibility[] = hasNetwerk
    ? ['PARTICIPANTS', 'NETWERK', 'EVERYONE']
    : ['PARTICIPANTS', 'EVERYONE'];
  return (
    <SelectField
      {...rest}
      label={m.opbrengst_visibility()}
      value={value}
      onChange={(event) => onChange(event.target.value as OpbrengstVisibility)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {visibilityLabel[choice]()}
        </option>
      ))}
    </SelectField>
  );
}
