import type { KennissessieForm } from '@academie/web-api/gql';
import { ChoiceGroup, TextField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { doelgroepLabel, formLabel } from '../kennissessie-words.js';
import { doelgroepen } from '../kennissessies-search.js';
import type { FieldsProps } from './kennissessie-form.js';

const forms = ['ONLINE', 'ON_SITE', 'HYBRID'] as const satisfies readonly KennissessieForm[];

/** How people take part; only the fields that go with it. */
export function PlaceFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <ChoiceGroup
        legend={m.kennissessies_field_form()}
        type="radio"
        name="form"
        {...errors.field('form')}
        options={forms.map((value) => ({ value, label: formLabel[value]() }))}
        value={values.form === '' ? [] : [values.form]}
        onChange={([form]) => form && change({ form })}
      />
      {(values.form === 'ON_SITE' || values.form === 'HYBRID') && (
        <TextField
          label={m.kennissessies_field_location()}
          hint={m.kennissessies_field_location_hint()}
          {...errors.field('location')}
          value={values.location}
          maxLength={300}
          onChange={(event) => change({ location: event.target.value })}
        />
      )}
      {(values.form === 'ONLINE' || values.form === 'HYBRID') && (
        <TextField
          label={m.kennissessies_field_online_url()}
          hint={m.kennissessies_field_online_url_hint()}
          optional
          type="url"
          {...errors.field('onlineUrl')}
          value={values.onlineUrl}
          maxLength={1000}
          onChange={(event) => change({ onlineUrl: event.target.value })}
        />
      )}
    </>
  );
}

/** For whom it is, and how many can come. */
export function AudienceFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <ChoiceGroup
        legend={m.kennissessies_field_doelgroepen()}
        hint={m.kennissessies_field_doelgroepen_hint()}
        type="checkbox"
        name="doelgroepen"
        {...errors.field('doelgroepen')}
        options={doelgroepen.map((value) => ({ value, label: doelgroepLabel[value]() }))}
        value={values.doelgroepen}
        onChange={(chosen) => change({ doelgroepen: chosen })}
      />
      <TextField
        label={m.kennissessies_field_capacity()}
        hint={m.kennissessies_field_capacity_hint()}
        optional
        inputMode="numeric"
        {...errors.field('capacity')}
        value={values.capacity}
        maxLength={6}
        onChange={(event) => change({ capacity: event.target.value })}
      />
    </>
  );
}
