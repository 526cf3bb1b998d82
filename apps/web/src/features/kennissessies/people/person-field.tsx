import { LoadingState } from '@academie/web-ui';
import type { ComboboxOption } from '@academie/web-ui/combobox';
import { lazy, Suspense, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { usePeopleSearch } from './use-people.js';

const Combobox = lazy(async () => ({ default: (await import('@academie/web-ui/combobox')).Combobox }));

type PersonFieldProps = {
  id: string;
  error: string | undefined;
  value: ComboboxOption | null;
  onChange: (value: ComboboxOption | null) => void;
};

/** Somebody with an account, found by the first letters of their name. */
export function PersonField({ id, error, value, onChange }: PersonFieldProps) {
  const [typed, setTyped] = useState('');
  return (
    <Suspense fallback={<LoadingState count={2} />}>
      <Combobox
        id={id}
        label={m.sprekers_person()}
        hint={m.sprekers_person_hint()}
        error={error}
        options={usePeopleSearch(typed)}
        value={value}
        onChange={onChange}
        onSearch={setTyped}
        emptyText={m.sprekers_person_none()}
      />
    </Suspense>
  );
}
