import type { KennisbankThemasQuery } from '@academie/web-api/gql';
import { FilterForm, SelectField, TextField } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { type KennisbankSearch, parseKennisbankSearch, soorten } from './kennisbank-search.js';
import { soortLabel } from './kennisproduct-words.js';

type KennisbankFiltersProps = {
  search: KennisbankSearch;
  themas: KennisbankThemasQuery['themas'];
  onApply: (search: KennisbankSearch) => void;
};

/** The filters beside the kennisbank. */
export function KennisbankFilters({ search, themas, onApply }: KennisbankFiltersProps) {
  return (
    <FilterForm
      // A new address, or the arrival of the options, draws the form anew.
      key={JSON.stringify([search, themas.length])}
      title={m.kennisbank_filter_title()}
      applyLabel={m.filter_apply()}
      clearLabel={m.filter_clear()}
      onApply={(data) => onApply(parseKennisbankSearch(Object.fromEntries(data)))}
      onClear={() => onApply({})}
    >
      <TextField
        label={m.kennisbank_filter_search()}
        hint={m.kennisbank_filter_search_hint()}
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={search.zoek}
      />
      <SelectField label={m.kennisbank_filter_soort()} name="soort" defaultValue={search.soort ?? ''}>
        <option value="">{m.kennisbank_filter_all_soorten()}</option>
        {soorten.map((soort) => (
          <option key={soort} value={soort}>
            {soortLabel[soort]()}
          </option>
        ))}
      </SelectField>
      <SelectField label={m.kennisbank_filter_thema()} name="thema" defaultValue={search.thema ?? ''}>
        <option value="">{m.kennisbank_filter_all_themas()}</option>
        {themas.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
    </FilterForm>
  );
}
