import { gqlFetch, gqlQuery } from '@academie/web-api';
import {
  type KennissessieReminderSettingsFragment,
  KennissessieRemindersDocument,
  type ReminderKind,
  SetKennissessieRemindersDocument,
} from '@academie/web-api/gql';
import { ChoiceGroup, ErrorSummary, Heading, LoadingState, Panel, Paragraph, TextareaField } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { dateAndTime, isPast } from '../../../shared/time.js';
import { FormFailure, fieldText, useForm } from '../../../shared/use-form.js';
import { choiceOf, reminderLabel } from './reminder-words.js';
import { SavedRow } from './saved-row.js';

type Settings = KennissessieReminderSettingsFragment;

/** Which reminders of this session go out and what they say, for who organises it. */
export function SessionReminders({ kennissessieId }: { kennissessieId: string }) {
  const query = gqlQuery(KennissessieRemindersDocument, { id: kennissessieId });
  const { data, error, refetch } = useQuery(query);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="rows" count={3} />;
  return <RemindersForm kennissessieId={kennissessieId} settings={data.kennissessieReminders} />;
}

function RemindersForm({ kennissessieId, settings }: { kennissessieId: string; settings: Settings }) {
  const client = useQueryClient();
  const [saved, setSaved] = useState(false);
  const { errors, failure, busy, submit } = useForm<{ kinds: string[]; note: string }>({
    send: async ({ kinds, note }) => {
      const input = { ...choiceOf(kinds), note: note || null };
      const { setKennissessieReminders } = await gqlFetch(SetKennissessieRemindersDocument, {
        id: kennissessieId,
        input,
      });
      const { queryKey } = gqlQuery(KennissessieRemindersDocument, { id: kennissessieId });
      client.setQueryData(queryKey, { kennissessieReminders: setKennissessieReminders });
      setSaved(true);
    },
  });
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.herinnering_title()}
      </Heading>
      <Paragraph>{m.herinnering_lead()}</Paragraph>
      <form
        noValidate
        className="academie-form"
        onChange={() => setSaved(false)}
        onSubmit={(event) => {
          event.preventDefault();
          setSaved(false);
          const data = new FormData(event.currentTarget);
          void submit({ kinds: data.getAll('kinds').map(String), note: fieldText(data, 'note') });
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <ChoiceGroup
          legend={m.herinnering_legend()}
          type="checkbox"
          name="kinds"
          options={settings.moments.map((moment) => ({
            value: moment.kind,
            label: reminderLabel[moment.kind](),
            hint: hintOf(moment),
          }))}
          defaultValue={settings.moments.filter(({ on }) => on).map(({ kind }) => kind)}
        />
        <TextareaField
          label={m.herinnering_note()}
          hint={m.herinnering_note_hint()}
          optional
          name="note"
          rows={3}
          maxLength={500}
          defaultValue={settings.note ?? ''}
          {...errors.field('note')}
        />
        <SavedRow label={m.herinnering_save()} busy={busy} saved={saved} />
      </form>
    </Panel>
  );
}

const whom: Record<ReminderKind, (() => string) | null> = {
  WEEK: m.herinnering_week_who,
  DAY: null,
  HOUR: m.herinnering_hour_what,
};

/** When it goes out or went out, and to how many. */
function hintOf({ kind, dueAt, sentCount }: Settings['moments'][number]): string {
  const when = dateAndTime(dueAt);
  return [
    isPast(dueAt) ? m.herinnering_past({ when }) : m.herinnering_due({ when }),
    sentCount > 0 ? m.herinnering_sent({ count: sentCount }) : '',
    whom[kind]?.() ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
