import { gqlFetch, isGqlError } from '@academie/web-api';
import { type Doelgroep, RegisterDocument } from '@academie/web-api/gql';
import { Button, DataList, ErrorSummary, Panel } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { enterSite, takeReturn } from './after-sign-in.js';
import { PersonFields, personInput, personProblems } from './person-fields.js';

type RegistrationFormProps = {
  token: string;
  email: string;
  organisatieName: string | null;
  choices: readonly Doelgroep[];
  /** The link is used up or too old, or the account exists by now: the page must look at it anew. */
  onLinkChanged: () => void;
};

/** Makes the account of somebody whose mail domain we know. Asked once. */
export function RegistrationForm({ token, email, organisatieName, choices, onLinkChanged }: RegistrationFormProps) {
  const { errors, failure, busy, submit } = useForm<ReturnType<typeof personInput>>({
    check: personProblems,
    send: async ({ name, functie, doelgroep }) => {
      if (!doelgroep) return;
      try {
        await gqlFetch(RegisterDocument, { token, input: { name, functie, doelgroep } });
      } catch (error) {
        if (isGqlError(error, 'CONFLICT')) onLinkChanged();
        throw error;
      }
      enterSite(takeReturn());
    },
  });
  return (
    <Panel>
      <DataList
        facts={[
          { id: 'email', term: m.leden_email(), value: email },
          ...(organisatieName ? [{ id: 'org', term: m.leden_organisatie(), value: organisatieName }] : []),
        ]}
      />
      <form
        noValidate
        className="academie-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(personInput(new FormData(event.currentTarget)));
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <PersonFields errors={errors} choices={choices} />
        <div>
          <Button type="submit" purpose="primary" busy={busy}>
            {busy ? m.form_busy() : m.leden_register()}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
