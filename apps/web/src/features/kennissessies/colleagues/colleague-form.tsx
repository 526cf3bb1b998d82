import { gqlFetch, gqlQuery } from '@academie/web-api';
import { type ColleagueSeatFragment, ColleaguesDocument, RegisterColleagueDocument } from '@academie/web-api/gql';
import { Button, ErrorSummary, Heading, Panel, Paragraph, Row, Stack, TextField } from '@academie/web-ui';
import { Combobox, type ComboboxOption } from '@academie/web-ui/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { ButtonLink } from '../../../shared/links.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';

type Values = { colleague: ComboboxOption | null; email: string; name: string };

type ColleagueFormProps = {
  kennissessieId: string;
  organisatie: string;
  onRegistered: (seat: ColleagueSeatFragment) => void;
};

/** Which colleague: one with an account, found by name, or the address and name of one without. */
export function ColleagueForm({ kennissessieId, organisatie, onRegistered }: ColleagueFormProps) {
  const [values, setValues] = useState<Values>({ colleague: null, email: '', name: '' });
  const [search, setSearch] = useState('');
  const { data } = useQuery({ ...gqlQuery(ColleaguesDocument, { search }), placeholderData: keepPreviousData });
  const form = useForm<Values>({
    check: ({ colleague, email }) =>
      colleague || email.trim() ? [] : [{ path: 'persoonId', message: m.aanmelden_collega_problem() }],
    send: async ({ colleague, email, name }) => {
      const which = colleague ? { persoonId: colleague.id } : { email: email.trim(), name: name.trim() };
      const { registerColleague } = await gqlFetch(RegisterColleagueDocument, { kennissessieId, colleague: which });
      onRegistered(registerColleague);
    },
  });
  const options = (data?.colleagues ?? []).map(({ id, name, functie }) => ({
    id,
    label: name,
    ...(functie && { hint: functie }),
  }));
  return (
    <form
      className="academie-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(values);
      }}
    >
      <ErrorSummary errors={form.errors} />
      <Panel>
        <Combobox
          label={m.aanmelden_collega_who()}
          hint={m.aanmelden_collega_who_hint({ organisatie })}
          {...form.errors.field('persoonId')}
          options={options}
          value={values.colleague}
          onChange={(colleague) => setValues({ ...values, colleague })}
          onSearch={setSearch}
          emptyText={m.aanmelden_collega_who_empty()}
        />
      </Panel>
      {!values.colleague && (
        <Panel>
          <Stack>
            <Heading level={2} appearance="level-4">
              {m.aanmelden_collega_other()}
            </Heading>
            <Paragraph>{m.aanmelden_collega_other_body()}</Paragraph>
            <TextField
              label={m.aanmelden_collega_email()}
              type="email"
              {...form.errors.field('email')}
              value={values.email}
              maxLength={254}
              onChange={(event) => setValues({ ...values, email: event.target.value })}
            />
            <TextField
              label={m.aanmelden_collega_name()}
              {...form.errors.field('name')}
              value={values.name}
              maxLength={200}
              onChange={(event) => setValues({ ...values, name: event.target.value })}
            />
          </Stack>
        </Panel>
      )}
      <FormFailure error={form.failure} />
      <Row>
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.busy ? m.aanmelden_collega_busy() : m.aanmelden_collega_submit()}
        </Button>
        <ButtonLink purpose="subtle" to="/kennissessies/$id" params={{ id: kennissessieId }}>
          {m.aanmelden_back()}
        </ButtonLink>
      </Row>
    </form>
  );
}
