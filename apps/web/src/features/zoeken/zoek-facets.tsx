import type { ZoekFacetsQuery } from '@academie/web-api/gql';
import { Heading } from '@academie/web-ui';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { count } from '../../shared/number.js';
import { kindOfResult } from './kind-words.js';
import { kinds, kindWords, type Soort } from './zoek-search.js';

type ZoekFacetsProps = { query: string; chosen: Soort | undefined; facets: ZoekFacetsQuery['zoekFacets'] | undefined };

/** What was found, by kind; each kind is a link to only that. */
export function ZoekFacets({ query, chosen, facets }: ZoekFacetsProps) {
  const id = useId();
  const found = (kind: keyof typeof kindWords) => facets?.find((facet) => facet.kind === kind)?.count ?? 0;
  const total = facets?.reduce((sum, facet) => sum + facet.count, 0);
  return (
    <nav aria-labelledby={id} className="academie-zoek-facets">
      <Heading level={2} appearance="level-4" id={id}>
        {m.zoeken_kinds()}
      </Heading>
      <ul className="academie-zoek-facets__list">
        <li>
          <Link
            to="/zoeken"
            search={{ q: query }}
            className="academie-zoek-facets__link"
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {m.zoeken_all()} <span className="academie-soft">{total === undefined ? '' : count(total)}</span>
          </Link>
        </li>
        {kinds
          .filter((kind) => found(kind) > 0 || kindWords[kind] === chosen)
          .map((kind) => (
            <li key={kind}>
              <Link
                to="/zoeken"
                search={{ q: query, soort: kindWords[kind] }}
                className="academie-zoek-facets__link"
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {kindOfResult[kind].many()} <span className="academie-soft">{count(found(kind))}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
