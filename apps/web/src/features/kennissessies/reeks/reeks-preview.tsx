import { gqlQuery, isGqlError } from '@academie/web-api';
import { type ReeksPreviewDateFragment, ReeksPreviewDocument } from '@academie/web-api/gql';
import { CheckboxField, ErrorMessage, type FieldErrors, Heading, Paragraph } from '@academie/web-ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { longDate } from '../../../shared/time.js';
import { dutchMoment } from '../form/dutch-moment.js';
import type { FormValues } from '../form/form-values.js';
import { timeText } from '../kennissessie-words.js';
import { checkReeks, type ReeksValues } from './reeks-values.js';

type ReeksPreviewProps = {
  form: FormValues;
  values: ReeksValues;
  errors: FieldErrors;
  onChange: (values: ReeksValues) => void;
};

/** Every date of the series while it is being filled in, each with a tick: what is unticked is not planned. */
export function ReeksPreview({ form, values, errors, onChange }: ReeksPreviewProps) {
  const [starts, ends] = [dutchMoment(form.startsAt), dutchMoment(form.endsAt)];
  const checked = checkReeks(values);
  const asked =
    'iso' in starts && 'iso' in ends && 'rule' in checked
      ? { startsAt: starts.iso, endsAt: ends.iso, rule: checked.rule }
      : null;
  const preview = useQuery({
    ...gqlQuery(ReeksPreviewDocument, asked ?? { startsAt: '', endsAt: '', rule: { frequency: 'WEEKLY' } }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const dates = asked === null || preview.isError ? [] : (preview.data?.reeksPreview ?? []);
  const chosen = dates.filter(({ date }) => !values.without.includes(date));
  const { id, error } = errors.field('rule');
  return (
    <div>
      <Heading level={3} appearance="level-4" id={id} tabIndex={-1}>
        {m.reeks_preview()}
      </Heading>
      {error && <ErrorMessage>{error}</ErrorMessage>}
      <p role="status" className="academie-soft">
        {dates.length > 0
          ? `${m.reeks_preview_count({ count: chosen.length })}. ${m.reeks_preview_hint()}`
          : asked === null
            ? m.reeks_preview_first()
            : ''}
      </p>
      {preview.isError && asked !== null && (
        <Paragraph>{isGqlError(preview.error) ? preview.error.message : failureText(preview.error)}</Paragraph>
      )}
      <ul className="academie-reeks-dates">
        {dates.map((date) => (
          <li key={date.date}>
            <PreviewDate
              date={date}
              checked={!values.without.includes(date.date)}
              onChange={(on) => {
                const without = on
                  ? values.without.filter((other) => other !== date.date)
                  : [...values.without, date.date];
                onChange({ ...values, without });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type PreviewDateProps = { date: ReeksPreviewDateFragment; checked: boolean; onChange: (on: boolean) => void };

function PreviewDate({ date: { date, startsAt, endsAt, holiday, problem }, checked, onChange }: PreviewDateProps) {
  const when =
    startsAt && endsAt ? `${longDate(startsAt)}, ${timeText({ startsAt, endsAt })}` : longDate(`${date}T12:00:00Z`);
  return (
    <CheckboxField
      label={when}
      hint={problem ?? (holiday ? m.reeks_preview_holiday({ holiday }) : undefined)}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
