import '../loket.css';
import type { Viewer } from '@academie/web-api';
import { Button, CheckboxField, CountBadge, Disclosure, EmptyState, LoadingState, Paragraph, ShowMore, TabList } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import { TabLink } from '../../../shared/links.js';
import { ResultsHead } from '../../../shared/results-head.js';
import type { AnswerField } from '../handle/answer-form.js';
import type { HandleBarHandle } from '../handle/handle-bar.js';
import { leervragenQuery, loketCountsQuery, loketThemasQuery } from '../lists/leervragen-query.js';
import { type Queue, queues, toInboxFilter, type VragenSearch } from '../lists/vragen-search.js';
import { BulkBar } from './bulk-bar.js';
import { InboxDetail } from './inbox-detail.js';
import { InboxFilters } from './inbox-filters.js';
import { useKeySetting } from './key-setting.js';

// 40 KB that only an adviseur needs, and only once the list is there.
const InboxList = lazy(async () => ({ default: (await import('./inbox-list.js')).InboxList }));

type InboxProps = {
  viewer: Viewer;
  search: VragenSearch;
  renderField: AnswerField;
  onSearch: (search: VragenSearch) => void;
};

/** Where an adviseur works: queues, the list, and beside it the question that stands open. */
export function Inbox({ viewer, search, renderField, onSearch }: InboxProps) {
  const vragen = useInfiniteQuery({
    ...leervragenQuery(toInboxFilter(search, viewer.persoon.id)),
    placeholderData: keepPreviousData,
  });
  const [keys, setKeys] = useKeySetting();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const bar = useRef<HandleBarHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { vraag: openId } = search;

  // On a small screen the question takes the place of the list; the focus has to go along.
  useEffect(() => {
    if (openId && list.current?.offsetParent === null) heading.current?.focus();
  }, [openId]);

  const rows = vragen.data?.pages.flatMap(({ leervragen }) => leervragen.nodes) ?? [];
  const total = vragen.data?.pages[0]?.leervragen.totalCount ?? 0;
  const rowsChosen = rows.filter(({ id }) => chosen.has(id));
  const open = (vraag: string | undefined) => onSearch({ ...search, vraag });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keys || !isForInbox(event)) return;
    const action = {
      p: () => bar.current?.take(),
      d: () => bar.current?.route(),
      b: () => bar.current?.answer(),
      '/': () => searchField.current?.focus(),
    }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters only shorten the way to buttons that are there
    <div onKeyDown={onKeyDown}>
      <Queues search={search} />
      <InboxFilters search={search} searchField={searchField} onApply={onSearch} />
      <BulkBar chosen={rowsChosen} keys={false} onDone={() => setChosen(new Set())} />
      <div className={openId ? 'academie-inbox academie-inbox--open' : 'academie-inbox'}>
        <section ref={list} className="academie-inbox__lists" aria-busy={vragen.isPlaceholderData}>
          {vragen.isPending ? (
            <LoadingState kind="rows" count={6} />
          ) : vragen.isError ? (
            <Failure error={vragen.error} onRetry={() => void vragen.refetch()} />
          ) : (
            <>
              <Found search={search} total={total} settled={!vragen.isPlaceholderData} onSearch={onSearch} />
              {total === 0 ? (
                <Nothing search={search} onSearch={onSearch} />
              ) : (
                <Suspense fallback={<LoadingState kind="rows" count={rows.length} />}>
                  <InboxList
                    vragen={rows}
                    openId={openId}
                    chosen={chosen}
                    showStatus={search.rij === 'alle'}
                    onOpen={open}
                    onChoose={setChosen}
                  />
                </Suspense>
              )}
              <ShowMore
                shown={rows.length}
                total={total}
                busy={vragen.isFetchingNextPage}
                onMore={vragen.hasNextPage ? () => void vragen.fetchNextPage() : undefined}
              />
            </>
          )}
        </section>
        <section className="academie-inbox__beside" aria-label={m.loket_inbox_open()}>
          {openId ? (
            <>
              <div className="academie-inbox__back">
                <Button purpose="subtle" onClick={() => open(undefined)}>
                  {m.loket_inbox_back()}
                </Button>
              </div>
              <InboxDetail key={openId} id={openId} renderField={renderField} keys={keys} heading={heading} bar={bar} />
            </>
          ) : (
            <p className="academie-inbox__hint academie-soft">{m.loket_inbox_none_open()}</p>
          )}
        </section>
      </div>
      <Disclosure summary={m.loket_keys_title()}>
        <CheckboxField
          label={m.loket_keys_on()}
          hint={m.loket_keys_hint()}
          checked={keys}
          onChange={(event) => setKeys(event.target.checked)}
        />
        <KeyTable />
      </Disclosure>
    </div>
  );
}

/** Letters typed in a field or in a dialog are text, and with Ctrl or Alt they belong to the browser. */
function isForInbox({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return false;
  const inField = target.closest('textarea, select, [contenteditable], dialog, input:not([type="checkbox"])');
  return inField === null;
}

const queueLabel: Record<Queue, () => string> = {
  nieuw: m.loket_queue_new,
  behandeling: m.loket_queue_in_progress,
  doorgestuurd: m.loket_queue_routed,
  beantwoord: m.loket_queue_answered,
  alle: m.loket_queue_all,
};

function Queues({ search }: { search: VragenSearch }) {
  const counts = useQuery(loketCountsQuery).data?.leervraagCounts;
  const countOf: Record<Queue, number | undefined> = {
    nieuw: counts?.submitted,
    behandeling: counts?.inProgress,
    doorgestuurd: counts?.routed,
    beantwoord: counts?.answered,
    alle: undefined,
  };
  const { zoek, thema, mijn, rij: current = 'nieuw' } = search;
  return (
    <TabList label={m.loket_queues()}>
      {(Object.keys(queues) as Queue[]).map((queue) => {
        const count = countOf[queue];
        return (
          <TabLink
            key={queue}
            to="/vragen"
            search={{ rij: queue === 'nieuw' ? undefined : queue, zoek, thema, mijn }}
            aria-current={queue === current ? 'page' : undefined}
            // The queue stands in the search; the router would call all of them current.
            activeProps={{ 'aria-current': queue === current ? 'page' : undefined }}
          >
            {queueLabel[queue]()}
            {count !== undefined && <CountBadge count={count} label={m.loket_mine_count({ count })} />}
          </TabLink>
        );
      })}
    </TabList>
  );
}

type FoundProps = { search: VragenSearch; total: number; settled: boolean; onSearch: (search: VragenSearch) => void };

function Found({ search, total, settled, onSearch }: FoundProps) {
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

function Nothing({ search, onSearch }: Pick<FoundProps, 'search' | 'onSearch'>) {
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

function KeyTable() {
  const rows = [
    ['↑ ↓', m.loket_key_arrows()],
    ['Enter', m.loket_key_enter()],
    [m.loket_key_space_name(), m.loket_key_space()],
    ['P', m.loket_take()],
    ['B', m.loket_answer()],
    ['D', m.loket_route()],
    ['/', m.loket_key_search()],
  ] as const;
  return (
    <dl className="academie-inbox__keys">
      {rows.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
