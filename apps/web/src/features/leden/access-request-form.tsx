import { gqlFetch } from '@academie/web-api';
import { type Doelgroep, RequestAccessDocument } from '@academie/web-api/gql';
import { Button, ErrorSummary, Heading, Panel, Paragraph, TextareaField, TextField } from '@academie/web-ui';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { IconBox } from '../../shared/rows.js';
import { FormFailure, fieldText, useForm } from '../../shared/use-form.js';
import { isMailAddress } from './mail-address.js';
import { PersonFields, personInput, personProblems } from './person-fields.js';

const everyone: readonly Doelgroep[] = ['AMBTENAAR', 'BESTUURDER', 'RAADSLID', 'GRIFFIER', 'PARTNER', 'VNG'];

function read(data: FormData) {
  return {
    ...personInput(data),
    email: fieldText(data, 'email'),
    organisationName: fieldText(data, 'organisationName'),
    motivation: fieldText(data, 'motivation'),
  };
}

type Input = ReturnType<typeof read>;

function problemsOf(input: Input) {
  return [
    ...(isMailAddress(input.email) ? [] : [{ path: 'email', message: m.leden_email_wrong() }]),
    ...personProblems(input),
    ...(input.organisationName.length < 2
      ? [{ path: 'organisationName', message: m.leden_access_organisation_missing() }]
      : []),
    ...(input.motivation.length < 10 ? [{ path: 'motivation', message: m.leden_access_motivation_missing() }] : []),
  ];
}

/** For those whose mail domain we do not know: a beheerder decides. */
export function AccessRequestForm() {
  const [sent, setSent] = useState(false);
  const { errors, failure, busy, submit } = useForm<Input>({
    check: problemsOf,
    send: async ({ doelgroep, ...rest }) => {
      if (!doelgroep) return;
      await gqlFetch(RequestAccessDocument, { input: { ...rest, doelgroep } });
      setSent(true);
    },
  });
  if (sent) return <Sent />;
  return (
    <Panel>
      <form
        noValidate
        className="academie-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(read(new FormData(event.currentTarget)));
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <TextField
          label={m.leden_email()}
          hint={m.leden_email_hint()}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          {...errors.field('email')}
        />
        <TextField
          label={m.leden_access_organisation()}
          name="organisationName"
          autoComplete="organization"
          maxLength={200}
          {...errors.field('organisationName')}
        />
        <PersonFields errors={errors} choices={everyone} />
        <TextareaField
          label={m.leden_access_motivation()}
          hint={m.leden_access_motivation_hint()}
          name="motivation"
          maxLength={2000}
          {...errors.field('motivation')}
        />
        <div>
          <Button type="submit" purpose="primary" busy={busy}>
            {busy ? m.form_busy() : m.leden_access_send()}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function Sent() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Panel role="status">
      <IconBox large>
        <IconCircleCheck size={30} />
      </IconBox>
      <Heading level={2} appearance="level-3" ref={title} tabIndex={-1}>
        {m.leden_access_sent_title()}
      </Heading>
      <Paragraph>{m.leden_access_sent_body()}</Paragraph>
      <ButtonLink purpose="secondary" to={'/kennissessies' as string}>
        {m.leden_access_sent_link()}
      </ButtonLink>
    </Panel>
  );
}
