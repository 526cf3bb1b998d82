import '../loket.css';
import type { Viewer } from '@academie/web-api';
import { Button, LoadingState, ShowMore } from '@academie/web-ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Failure } from '../../../shared/failure.js';
import type { AnswerField } from '../handle/answer-form.js';
import type { HandleBarHandle } from '../handle/handle-bar.js';
import { leervragenQuery } from '../lists/leervragen-query.js';
import { toInboxFilter, type VragenSearch } from '../lists/vragen-search.js';
import { BulkBar } from './bulk-bar.js';
import { Found, Nothing } from './found.js';
import { InboxDetail } from './inbox-detail.js';
import { InboxFilters } from './inbox-filters.js';
import { KeyHelp } from './key-help.js';
import { useKeySetting } from './key-setting.js';
import { Queues } from './queues.js';

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

  const opened = useRef(false);
  const before = useRef(openId);
  // Back in the list, the focus is where one was.
  useEffect(() => {
    const left = before.current;
    before.current = openId;
    if (left && !openId) list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(left)}"]`)?.focus();
  }, [openId]);

  const rows = vragen.data?.pages.flatMap(({ leervragen }) => leervragen.nodes) ?? [];
  const total = vragen.data?.pages[0]?.leervragen.totalCount ?? 0;
  const rowsChosen = rows.filter(({ id }) => chosen.has(id));
  const open = (vraag: string | undefined) => {
    opened.current = vraag !== undefined;
    onSearch({ ...search, vraag });
  };
  // On a small screen the question takes the place of the list: the focus goes along once it is there.
  const onReady = () => {
    if (opened.current && list.current?.offsetParent === null) heading.current?.focus();
    opened.current = false;
  };
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
      <div className={openId ? 'academie-inbox academie-inbox--open' : 'academie-inbox'}>
        <section ref={list} className="academie-inbox__lists" aria-busy={vragen.isPlaceholderData}>
          {vragen.isPending ? (
            <LoadingState kind="rows" count={6} />
          ) : vragen.isError ? (
            <Failure error={vragen.error} onRetry={() => void vragen.refetch()} />
          ) : (
            <>
              <BulkBar chosen={rowsChosen} onDone={() => setChosen(new Set())} />
              <Found search={search} total={total} settled={!vragen.isPlaceholderData} onSearch={onSearch} />
              {total === 0 ? (
                <Nothing search={search} onSearch={onSearch} />
              ) : (
                <Suspense fallback={<LoadingState kind="rows" count={rows.length} />}>
                  <InboxList
                    vragen={rows}
                    openId={openId}
                    chosen={chosen}
                    mixed={search.rij === 'alle'}
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
              <InboxDetail
                key={openId}
                id={openId}
                renderField={renderField}
                keys={keys}
                heading={heading}
                bar={bar}
                onReady={onReady}
              />
            </>
          ) : (
            <p className="academie-inbox__hint academie-soft">{m.loket_inbox_none_open()}</p>
          )}
        </section>
      </div>
      <KeyHelp keys={keys} onKeys={setKeys} />
    </div>
  );
}

/** Letters typed in a field or in a dialog are text, and with Ctrl or Alt they belong to the browser. */
function isForInbox({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return false;
  const inField = target.closest('textarea, select, [contenteditable], dialog, input:not([type="checkbox"])');
  return inField === null;
}
