import type { KennissessieThemasQuery } from '@academie/web-api/gql';
import { m } from '../../paraglide/messages.js';
import { doelgroepLabel, periodLabel } from './kennissessie-words.js';
import type { KennissessiesSearch } from './kennissessies-search.js';

/** The chosen filters in words. */
export function filterChips(search: KennissessiesSearch, themas: KennissessieThemasQuery['themas']) {
  const { zoek, thema, doelgroep, wanneer, mijn, weergave } = search;
  return [
    ...(zoek ? [{ key: 'zoek', label: zoek }] : []),
    ...(thema ? [{ key: 'thema', label: themas.find(({ slug }) => slug === thema)?.name ?? thema }] : []),
    ...(doelgroep ? [{ key: 'doelgroep', label: doelgroepLabel[doelgroep]() }] : []),
    ...(wanneer && !weergave ? [{ key: 'wanneer', label: periodLabel[wanneer]() }] : []),
    ...(mijn ? [{ key: 'mijn', label: m.kennissessies_filter_mine() }] : []),
  ];
}
