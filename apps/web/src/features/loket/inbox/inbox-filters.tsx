import { CheckboxField, FilterForm, SelectField, TextField } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { m } from '../../../paraglide/messages.js';
import { loketThemasQuery } from '../lists/leervragen-query.js';
import { parseVragenSearch, type VragenSearch } from '../lists/vragen-search.js';

type InboxFiltersProps = {
  search: VragenSearch;
  searchField: Ref<HTMLInputElement>;
  onApply: (search: VragenSearch) => void;
};

/** Narrows the queue one is in. In one line above the list; folded on a small screen. */
export function InboxFilters({ search, searchField, onApply }: InboxFiltersProps) {
  const themas = useQuery(loketThemasQuery).data?.themas ?? [];
  const { rij, zoek, thema, mijn } = search;
  return (
    <div className="academie-inbox__filters academie-no-print">
      <FilterForm
        key={JSON.stringify([rij, zoek, thema, mijn, themas.length])}
        title={m.loket_filter_title()}
        applyLabel={m.filter_apply()}
        clearLabel={m.filter_clear()}
        onApply={(data) => onApply({ ...parseVragenSearch(Object.fromEntries(data)), rij })}
        onClear={() => onApply({ rij })}
      >
        <TextField
          label={m.loket_filter_search()}
          name="zoek"
          type="search"
          maxLength={200}
          defaultValue={zoek}
          ref={searchField}
        />
        <SelectField label={m.loket_filter_thema()} name="thema" defaultValue={thema ?? ''}>
          <option value="">{m.loket_filter_all_themas()}</option>
          {themas.map(({ id, slug, name }) => (
            <option key={id} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <CheckboxField label={m.loket_filter_mine()} name="mijn" value="true" defaultChecked={mijn ?? false} />
      </FilterForm>
    </div>
  );
}
