import { useViewer } from '@academie/web-api';
import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import { CheckboxField, FilterForm, SelectField, TextField } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { doelgroepLabel, periodLabel } from './kennissessie-words.js';
import { doelgroepen, type KennissessiesSearch, parseKennissessiesSearch, periods } from './kennissessies-search.js';

type KennissessieFiltersProps = {
  search: KennissessiesSearch;
  themas: KennissessieThemasQuery['themas'];
  onApply: (search: KennissessiesSearch) => void;
};

/** The filters beside the sessions. The view and its period are no filter: they stay as they are. */
export function KennissessieFilters({ search, themas, onApply }: KennissessieFiltersProps) {
  const viewer = useViewer();
  const { weergave, week, maand, ...filters } = search;
  return (
    <FilterForm
      // New filters, or the arrival of the options, draw the form anew.
      key={JSON.stringify([filters, weergave, themas.length])}
      title={m.kennissessies_filter_title()}
      applyLabel={m.filter_apply()}
      clearLabel={m.filter_clear()}
      onApply={(data) => onApply(parseKennissessiesSearch({ ...Object.fromEntries(data), weergave, week, maand }))}
      onClear={() => onApply({ weergave, week, maand })}
    >
      <TextField
        label={m.kennissessies_filter_search()}
        hint={m.kennissessies_filter_search_hint()}
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={search.zoek}
      />
      <SelectField label={m.kennissessies_filter_thema()} name="thema" defaultValue={search.thema ?? ''}>
        <option value="">{m.kennissessies_filter_all_themas()}</option>
        {themas.map((thema) => (
          <option key={thema.id} value={thema.slug}>
            {thema.name}
          </option>
        ))}
      </SelectField>
      <SelectField label={m.kennissessies_filter_doelgroep()} name="doelgroep" defaultValue={search.doelgroep ?? ''}>
        <option value="">{m.kennissessies_filter_all_doelgroepen()}</option>
        {doelgroepen.map((doelgroep) => (
          <option key={doelgroep} value={doelgroep}>
            {doelgroepLabel[doelgroep]()}
          </option>
        ))}
      </SelectField>
      {weergave === undefined && (
        <SelectField label={m.kennissessies_filter_when()} name="wanneer" defaultValue={search.wanneer ?? ''}>
          <option value="">{m.kennissessies_when_all()}</option>
          {periods.map((period) => (
            <option key={period} value={period}>
              {periodLabel[period]()}
            </option>
          ))}
        </SelectField>
      )}
      {viewer && (
        <CheckboxField
          label={m.kennissessies_filter_mine()}
          name="mijn"
          value="true"
          defaultChecked={search.mijn ?? false}
        />
      )}
    </FilterForm>
  );
}
