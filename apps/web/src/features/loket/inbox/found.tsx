import { Button, EmptyState, Paragraph } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../../paraglide/messages.js';
import { ResultsHead } from '../../../shared/results-head.js';
import { loketThemasQuery } from '../lists/leervragen-query.js';
import type { VragenSearch } from '../lists/vragen-search.js';

type FoundProps = { search: VragenSearch; total: number; settled: boolean; onSearch: (search: VragenSearch) => void };

/** How many there are, and the chosen filters. */
export function Found({ search, total, settled, onSearch }: FoundProps) {
  const themas = useQuery(loketThemasQuery).data?.themas ?? [];
  const { rij, zoek, thema, mijn } = search;
  const chips = [
    ...(zoek ? [{ key: 'zoek', label: zoek }] : []),
    ...(thema ? [{ key: 'thema', label: themas.find(({ slug }) => slug === thema)?.name ?? thema }] : []),
    ...(mijn ? [{ key: 'mijn', label: m.loket_filter_mine() }] : []),
  ];
  return (
    <ResultsHead
      count={m.loket_mine_count({ count: total })}
      filters={{ rij, zoek, thema, mijn }}
      settled={settled}
      chips={chips}
      onRemove={(key) => onSearch({ ...search, [key]: undefined })}
    />
  );
}

/** An empty queue is good news; an empty search has a way out. */
export function Nothing({ search, onSearch }: Pick<FoundProps, 'search' | 'onSearch'>) {
  const { rij, zoek, thema, mijn } = search;
  const filtered = Boolean(zoek || thema || mijn);
  return (
    <EmptyState title={filtered ? m.loket_inbox_nothing_found() : m.loket_inbox_nothing()} headingLevel={3}>
      <Paragraph>{filtered ? m.loket_inbox_nothing_found_body() : m.loket_inbox_nothing_body()}</Paragraph>
      {filtered ? (
        <Button purpose="secondary" onClick={() => onSearch({ rij })}>
          {m.filter_clear()}
        </Button>
      ) : (
        rij !== 'alle' && (
          <Button purpose="secondary" onClick={() => onSearch({ rij: 'alle' })}>
            {m.loket_inbox_show_all()}
          </Button>
        )
      )}
    </EmptyState>
  );
}
