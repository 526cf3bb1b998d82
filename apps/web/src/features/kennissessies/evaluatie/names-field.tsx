import type { EvaluatieDetailFragment } from '@academie/web-api/gql';
import { Alert, ChoiceGroup, Panel } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

type NamesFieldProps = {
  evaluatie: EvaluatieDetailFragment;
  anonymous: boolean;
  onChange: (anonymous: boolean) => void;
};

/** With or without names: a choice until it opens, a promise from then on. */
export function NamesField({ evaluatie, anonymous, onChange }: NamesFieldProps) {
  if (!evaluatie.viewerCan.chooseAnonymity) {
    return <Alert type="info">{anonymous ? m.evaluatie_is_anonymous() : m.evaluatie_is_by_name()}</Alert>;
  }
  return (
    <Panel>
      <ChoiceGroup
        legend={m.evaluatie_names()}
        type="radio"
        name="anonymous"
        value={[anonymous ? 'without' : 'with']}
        onChange={([value]) => onChange(value === 'without')}
        options={[
          { value: 'without', label: m.evaluatie_anonymous(), hint: m.evaluatie_anonymous_hint() },
          { value: 'with', label: m.evaluatie_by_name(), hint: m.evaluatie_by_name_hint() },
        ]}
      />
    </Panel>
  );
}
