import { gqlQuery } from '@academie/web-api';
import { SeatingOrganisatiesDocument } from '@academie/web-api/gql';
import { Combobox, type ComboboxOption } from '@academie/web-ui/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { m } from '../../../paraglide/messages.js';

type PoolOrganisatieProps = {
  id: string;
  error: string | undefined;
  value: ComboboxOption | null;
  onChange: (value: ComboboxOption | null) => void;
};

/** The gemeente or organisatie that places are kept for. */
export default function PoolOrganisatie({ id, error, value, onChange }: PoolOrganisatieProps) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data } = useQuery({
    ...gqlQuery(SeatingOrganisatiesDocument, { search }),
    placeholderData: keepPreviousData,
  });
  const options = (data?.organisaties.nodes ?? []).map(({ id: optionId, name, provincie }) => ({
    id: optionId,
    label: name,
    ...(provincie ? { hint: provincie } : {}),
  }));
  return (
    <Combobox
      id={id}
      label={m.plaatsen_pool_which()}
      error={error}
      options={options}
      value={value}
      onChange={onChange}
      onSearch={setTyped}
      emptyText={m.plaatsen_pool_none()}
    />
  );
}
