import { gqlQuery } from '@academie/web-api';
import { BeheerOrganisatiesDocument } from '@academie/web-api/gql';
import { Combobox, type ComboboxOption } from '@academie/web-ui/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { m } from '../../paraglide/messages.js';

type OrganisatieFieldProps = {
  id: string;
  error: string | undefined;
  /** What the person wrote themselves: the first thing to look for. */
  asked: string;
  value: ComboboxOption | null;
  onChange: (value: ComboboxOption | null) => void;
};

/** Where the person works, among the organisations that we know. */
export default function OrganisatieField({ id, error, asked, value, onChange }: OrganisatieFieldProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed === '' ? asked : typed);
  const { data } = useQuery({ ...gqlQuery(BeheerOrganisatiesDocument, { search }), placeholderData: keepPreviousData });
  const options = (data?.organisaties.nodes ?? []).map(({ id: optionId, name, provincie }) => ({
    id: optionId,
    label: name,
    ...(provincie ? { hint: provincie } : {}),
  }));
  return (
    <Combobox
      id={id}
      label={m.beheer_organisatie()}
      hint={m.beheer_organisatie_hint({ asked })}
      error={error}
      optional
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
      emptyText={m.beheer_organisatie_none()}
    />
  );
}
