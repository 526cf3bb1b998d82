import { useViewer } from '@academie/web-api';
import type { NetwerkThemasQuery } from '@academie/web-api/gql';
import { CheckboxField, FilterForm, SelectField, TextField } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { vormLabel } from './netwerk-words.js';
import { type NetwerkenSearch, netwerkVormen, parseNetwerkenSearch } from './netwerken-search.js';

type NetwerkFiltersProps = {
  search: NetwerkenSearch;
  themas: NetwerkThemasQuery['themas'];
  onApply: (search: NetwerkenSearch) => void;
};

/** The filters beside the list. The fields are left to the form; what is applied comes back through the address. */
export function NetwerkFilters({ search, themas, onApply }: NetwerkFiltersProps) {
  const viewer = useViewer();
  return (
    <FilterForm
      // A new address, or the arrival of the options, draws the form anew.
      key={JSON.stringify([search, themas.length])}
      title={m.netwerken_filter_title()}
      applyLabel={m.filter_apply()}
      clearLabel={m.filter_clear()}
      onApply={(data) => onApply(parseNetwerkenSearch(Object.fromEntries(data)))}
      onClear={() => onApply({})}
    >
      <TextField
        label={m.netwerken_filter_search()}
        hint={m.netwerken_filter_search_hint()}
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={search.zoek}
      />
      <SelectField label={m.netwerken_filter_thema()} name="thema" defaultValue={search.thema ?? ''}>
        <option value="">{m.netwerken_filter_all_themas()}</option>
        {themas.map((thema) => (
          <option key={thema.id} value={thema.slug}>
            {thema.name}
          </option>
        ))}
      </SelectField>
      <SelectField label={m.netwerken_filter_vorm()} name="vorm" defaultValue={search.vorm ?? ''}>
        <option value="">{m.netwerken_filter_all_vormen()}</option>
        {netwerkVormen.map((vorm) => (
          <option key={vorm} value={vorm}>
            {vormLabel[vorm]()}
          </option>
        ))}
      </SelectField>
      {viewer && (
        <CheckboxField
          label={m.netwerken_filter_mine()}
          name="mijn"
          value="true"
          defaultChecked={search.mijn ?? false}
        />
      )}
    </FilterForm>
  );
}
