import { DateTimeField } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { duration } from '../../../shared/time.js';
import { dutchMoment } from './dutch-moment.js';
import { type FormValues, withStart } from './form-values.js';
import type { FieldsProps } from './kennissessie-form.js';

/** From when to when, in Dutch time. */
export function TimeFields({ values, errors, change }: FieldsProps) {
  return (
    <>
      <DateTimeField
        label={m.kennissessies_field_starts()}
        hint={m.kennissessies_field_time_hint()}
        {...errors.field('startsAt')}
        value={values.startsAt}
        onChange={(startsAt) => change(withStart(values, startsAt))}
      />
      <DateTimeField
        label={m.kennissessies_field_ends()}
        hint={lengthText(values)}
        {...errors.field('endsAt')}
        value={values.endsAt}
        min={values.startsAt.date}
        onChange={(endsAt) => change({ endsAt })}
      />
    </>
  );
}

function lengthText(values: FormValues): string | null {
  const [starts, ends] = [dutchMoment(values.startsAt), dutchMoment(values.endsAt)];
  if (!('iso' in starts) || !('iso' in ends) || Date.parse(ends.iso) <= Date.parse(starts.iso)) return null;
  return m.kennissessies_field_duration({ duration: duration(starts.iso, ends.iso) });
}
