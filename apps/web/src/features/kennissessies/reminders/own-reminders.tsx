import { gqlFetch, gqlQuery } from '@academie/web-api';
import {
  type OwnRemindersFragment,
  ReminderPreferenceDocument,
  SetReminderPreferenceDocument,
} from '@academie/web-api/gql';
import { ChoiceGroup, Heading, Panel, Paragraph } from '@academie/web-ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { choiceOf, reminderKinds, reminderLabel } from './reminder-words.js';
import { SavedRow } from './saved-row.js';

export const reminderPreferenceQuery = gqlQuery(ReminderPreferenceDocument, {});

/** Which reminders the reader wants. */
export function OwnReminders() {
  const { data, error, refetch } = useQuery(reminderPreferenceQuery);
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.herinnering_mine_title()}
      </Heading>
      <Paragraph>{m.herinnering_mine_lead()}</Paragraph>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <PreferenceForm preference={data.reminderPreference} />}
    </Panel>
  );
}

function PreferenceForm({ preference }: { preference: OwnRemindersFragment }) {
  const client = useQueryClient();
  const [saved, setSaved] = useState(false);
  const { failure, busy, submit } = useForm<string[]>({
    send: async (kinds) => {
      const answer = await gqlFetch(SetReminderPreferenceDocument, { input: choiceOf(kinds) });
      client.setQueryData(reminderPreferenceQuery.queryKey, { reminderPreference: answer.setReminderPreference });
      setSaved(true);
    },
  });
  const { week, day, hour } = preference;
  const chosen = { WEEK: week, DAY: day, HOUR: hour };
  return (
    <form
      noValidate
      className="academie-form"
      onChange={() => setSaved(false)}
      onSubmit={(event) => {
        event.preventDefault();
        setSaved(false);
        void submit(new FormData(event.currentTarget).getAll('reminders').map(String));
      }}
    >
      <FormFailure error={failure} />
      <ChoiceGroup
        legend={m.herinnering_mine_legend()}
        type="checkbox"
        name="reminders"
        options={reminderKinds.map((kind) => ({
          value: kind,
          label: reminderLabel[kind](),
          hint: kind === 'HOUR' ? m.herinnering_mine_hour_hint() : undefined,
        }))}
        defaultValue={reminderKinds.filter((kind) => chosen[kind])}
      />
      <SavedRow label={m.herinnering_mine_save()} busy={busy} saved={saved} />
    </form>
  );
}
