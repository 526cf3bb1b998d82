import type { OpleidingFiltersQuery } from '@academie/web-api/gql';
import { FilterForm, SelectField, TextField } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { doelgroepLabel, formLabel } from './opleiding-words.js';
import { type OpleidingenSearch, parseOpleidingenSearch } from './opleidingen-search.js';

type OpleidingFiltersProps = {
  search: OpleidingenSearch;
  /** Undefined while they are on their way. */
  filters: OpleidingFiltersQuery | undefined;
  onApply: (search: OpleidingenSearch) => void;
};

/** The filters beside the catalogue; behind each choice stands how many opleidingen it would give. */
export function OpleidingFilters({ search, filters, onApply }: OpleidingFiltersProps) {
  const facets = filters?.opleidingFacets;
  const names = new Map(filters?.themas.map(({ slug, name }) => [slug, name]));
  return (
    <FilterForm
      // A new address, or the arrival of the options, draws the form anew.
      key={JSON.stringify([search, facets])}
      title={m.opleidingen_filter_title()}
      applyLabel={m.filter_apply()}
      clearLabel={m.filter_clear()}
      onApply={(data) => onApply(parseOpleidingenSearch(Object.fromEntries(data)))}
      onClear={() => onApply({})}
    >
      <TextField
        label={m.opleidingen_filter_search()}
        hint={m.opleidingen_filter_search_hint()}
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={search.zoek}
      />
      <Facet
        name="thema"
        label={m.opleidingen_filter_thema()}
        all={m.opleidingen_filter_all_themas()}
        chosen={search.thema}
        counts={facets?.thema ?? []}
        word={(slug) => names.get(slug) ?? slug}
      />
      <Facet
        name="doelgroep"
        label={m.opleidingen_filter_doelgroep()}
        all={m.opleidingen_filter_all_doelgroepen()}
        chosen={search.doelgroep}
        counts={facets?.doelgroep ?? []}
        word={(value) => wordOf(doelgroepLabel, value)}
      />
      <Facet
        name="vorm"
        label={m.opleidingen_filter_vorm()}
        all={m.opleidingen_filter_all_vormen()}
        chosen={search.vorm}
        counts={facets?.form ?? []}
        word={(value) => wordOf(formLabel, value)}
      />
      <Facet
        name="provincie"
        label={m.opleidingen_filter_provincie()}
        all={m.opleidingen_filter_all_provincies()}
        chosen={search.provincie}
        counts={facets?.provincie ?? []}
        word={(value) => value}
      />
    </FilterForm>
  );
}

type FacetProps = {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  counts: readonly { value: string; count: number }[];
  word: (value: string) => string;
};

function Facet({ name, label, all, chosen, counts, word }: FacetProps) {
  // What is chosen stays to be seen, also when nothing is left of it or the numbers are still on their way.
  const options =
    counts.some(({ value }) => value === chosen) || !chosen ? counts : [{ value: chosen, count: 0 }, ...counts];
  return (
    <SelectField label={label} name={name} defaultValue={chosen ?? ''}>
      <option value="">{all}</option>
      {options.map(({ value, count }) => (
        <option key={value} value={value}>
          {m.opleidingen_facet({ name: word(value), count })}
        </option>
      ))}
    </SelectField>
  );
}

/** The values of a facet come as text; the word of an enum is looked up, and anything newer is shown as it is. */
function wordOf(labels: Readonly<Record<string, () => string>>, value: string): string {
  return labels[value]?.() ?? value;
}
