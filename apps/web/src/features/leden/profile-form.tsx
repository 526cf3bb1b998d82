import { gqlFetch, invalidate } from '@academie/web-api';
import {
  type LedenAccountDetailsFragment,
  type LedenAccountQuery,
  UpdateProfileDocument,
  VandaagSuggestiesDocument,
  ViewerDocument,
} from '@academie/web-api/gql';
import { Button, ChoiceGroup, ErrorSummary, Heading, Panel } from '@academie/web-ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { useAccountChange } from './account-query.js';
import { ExpertiseField } from './expertise-field.js';
import { PersonFields, personInput, personProblems } from './person-fields.js';

type ProfileFormProps = { account: LedenAccountDetailsFragment; themas: LedenAccountQuery['themas'] };
type Input = ReturnType<typeof personInput> & { themas: string[]; expertise: string[] };

/** What the reader tells of themselves. Others see it; it also decides what the front page suggests. */
export function ProfileForm({ account, themas }: ProfileFormProps) {
  const client = useQueryClient();
  const changeAccount = useAccountChange();
  const [expertise, setExpertise] = useState(account.expertise);
  const [saved, setSaved] = useState(false);
  const { errors, failure, busy, submit } = useForm<Input>({
    check: personProblems,
    send: async ({ doelgroep, ...rest }) => {
      if (!doelgroep) return;
      const { updateProfile } = await gqlFetch(UpdateProfileDocument, { input: { ...rest, doelgroep } });
      changeAccount(updateProfile);
      setSaved(true);
      await invalidate(client, ViewerDocument, VandaagSuggestiesDocument);
    },
  });
  return (
    <Panel>
      <Heading level={2} appearance="level-3">
        {m.leden_profile_title()}
      </Heading>
      <form
        noValidate
        className="academie-form"
        onChange={() => setSaved(false)}
        onSubmit={(event) => {
          event.preventDefault();
          setSaved(false);
          const data = new FormData(event.currentTarget);
          void submit({ ...personInput(data), themas: data.getAll('themas').map(String), expertise });
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <PersonFields errors={errors} choices={account.doelgroepChoices} defaults={account.persoon} />
        <ChoiceGroup
          legend={m.leden_themas()}
          hint={m.leden_themas_hint()}
          type="checkbox"
          name="themas"
          options={themas.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={account.themas.map(({ slug }) => slug)}
          {...errors.field('themas')}
        />
        <ExpertiseField
          value={expertise}
          onChange={(next) => {
            setSaved(false);
            setExpertise(next);
          }}
          {...errors.field('expertise')}
        />
        <div className="academie-saved">
          <Button type="submit" purpose="primary" busy={busy}>
            {busy ? m.form_busy() : m.leden_profile_save()}
          </Button>
          <span role="status">
            {saved && (
              <span className="academie-saved__text">
                <IconCircleCheck aria-hidden />
                {m.leden_profile_saved()}
              </span>
            )}
          </span>
        </div>
      </form>
    </Panel>
  );
}
