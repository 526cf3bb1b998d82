import { gqlFetch, invalidate } from '@academie/web-api';
import {
  CreateNetwerkDocument,
  type CreateNetwerkInput,
  type Doelgroep,
  type NetwerkAccess,
  NetwerkenDocument,
  type NetwerkThemasQuery,
  type NetwerkVorm,
} from '@academie/web-api/gql';
import {
  Button,
  ChoiceGroup,
  ErrorSummary,
  type FieldProblem,
  Narrow,
  Row,
  SelectField,
  TextareaField,
  TextField,
} from '@academie/web-ui';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { FormFailure, fieldText, useForm } from '../../shared/use-form.js';
import { doelgroepLabel, vormLabel } from './netwerk-words.js';
import { netwerkVormen } from './netwerken-search.js';

const accesses = ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'] as const satisfies readonly NetwerkAccess[];
const doelgroepen = [
  'AMBTENAAR',
  'BESTUURDER',
  'RAADSLID',
  'GRIFFIER',
  'VNG',
  'PARTNER',
] as const satisfies readonly Doelgroep[];

/** Here it is a choice to make, elsewhere a state to know. */
const newAccessLabel: Record<NetwerkAccess, () => string> = {
  OPEN: m.netwerken_new_access_open,
  ON_REQUEST: m.netwerken_new_access_on_request,
  INVITE_ONLY: m.netwerken_new_access_invite_only,
};

/** The form as it is filled in: a choice can still be open. */
type Filled = Omit<CreateNetwerkInput, 'vorm' | 'access'> & { vorm?: NetwerkVorm; access?: NetwerkAccess };

/** Starts a netwerk; who does so becomes its facilitator. */
export function CreateNetwerk({ themas }: { themas: NetwerkThemasQuery['themas'] }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { errors, failure, busy, submit } = useForm<Filled>({
    check,
    send: async (filled) => {
      const { vorm, access } = filled;
      if (!vorm || !access) return;
      const { createNetwerk } = await gqlFetch(CreateNetwerkDocument, { input: { ...filled, vorm, access } });
      void invalidate(client, NetwerkenDocument);
      await navigate({ to: '/netwerken/$slug', params: { slug: createNetwerk.slug } });
    },
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(read(new FormData(event.currentTarget)));
  };
  return (
    <Narrow>
      <form className="academie-form" noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors} />
        <FormFailure error={failure} />
        <TextField
          label={m.netwerken_new_name()}
          hint={m.netwerken_new_name_hint()}
          name="name"
          maxLength={120}
          {...errors.field('name')}
        />
        <TextareaField
          label={m.netwerken_new_summary()}
          hint={m.netwerken_new_summary_hint()}
          name="summary"
          maxLength={2000}
          {...errors.field('summary')}
        />
        <SelectField label={m.netwerken_filter_thema()} name="thema" defaultValue="" {...errors.field('thema')}>
          <option value="">{m.netwerken_new_choose_thema()}</option>
          {themas.map((thema) => (
            <option key={thema.id} value={thema.slug}>
              {thema.name}
            </option>
          ))}
        </SelectField>
        <ChoiceGroup
          legend={m.netwerken_filter_vorm()}
          type="radio"
          name="vorm"
          options={netwerkVormen.map((value) => ({ value, label: vormLabel[value]() }))}
          {...errors.field('vorm')}
        />
        <ChoiceGroup
          legend={m.netwerken_new_access()}
          type="radio"
          name="access"
          options={accesses.map((value) => ({ value, label: newAccessLabel[value]() }))}
          {...errors.field('access')}
        />
        <ChoiceGroup
          legend={m.netwerken_fact_doelgroepen()}
          type="checkbox"
          name="doelgroepen"
          options={doelgroepen.map((value) => ({ value, label: doelgroepLabel[value]() }))}
          {...errors.field('doelgroepen')}
        />
        <Row>
          <Button type="submit" purpose="primary" busy={busy}>
            {m.netwerken_new_submit()}
          </Button>
          <RouteLink to="/netwerken">{m.form_cancel()}</RouteLink>
        </Row>
      </form>
    </Narrow>
  );
}

function read(data: FormData): Filled {
  const vorm = netwerkVormen.find((known) => known === data.get('vorm'));
  const access = accesses.find((known) => known === data.get('access'));
  return {
    name: fieldText(data, 'name'),
    summary: fieldText(data, 'summary'),
    thema: fieldText(data, 'thema'),
    ...(vorm && { vorm }),
    ...(access && { access }),
    doelgroepen: doelgroepen.filter((known) => data.getAll('doelgroepen').includes(known)),
  };
}

function check({ name, summary, thema, vorm, access, doelgroepen: chosen }: Filled): FieldProblem[] {
  return [
    ...(name.length < 3 ? [{ path: 'name', message: m.netwerken_new_name_problem() }] : []),
    ...(summary.length < 10 ? [{ path: 'summary', message: m.netwerken_new_summary_problem() }] : []),
    ...(thema === '' ? [{ path: 'thema', message: m.netwerken_new_thema_problem() }] : []),
    ...(vorm ? [] : [{ path: 'vorm', message: m.netwerken_new_vorm_problem() }]),
    ...(access ? [] : [{ path: 'access', message: m.netwerken_new_access_problem() }]),
    ...(chosen.length === 0 ? [{ path: 'doelgroepen', message: m.netwerken_new_doelgroepen_problem() }] : []),
  ];
}
