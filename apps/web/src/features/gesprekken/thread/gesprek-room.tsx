import type { Viewer } from '@academie/web-api';
import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { Alert, announce, Button, Columns, StatusBadge } from '@academie/web-ui';
import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { Composer, type ComposerHandle } from '../composer/composer.js';
import { useOutbox } from '../composer/use-outbox.js';
import { useNow } from '../use-now.js';
import { Arrivals } from './arrivals.js';
import { Bericht } from './bericht.js';
import { GesprekAside } from './gesprek-aside.js';
import { goToBericht } from './go-to-bericht.js';
import { OutgoingBericht } from './outgoing-bericht.js';
import type { Thread, ThreadBericht, ToldBericht } from './thread.js';
import { TypingLine } from './typing-line.js';
import { useArrivals } from './use-arrivals.js';
import { useReading } from './use-reading.js';
import { useConnectionLost, useRoom, useSayTyping } from './use-room.js';
import { useSteady } from './use-steady.js';
import type { useThread } from './use-thread.js';

type GesprekRoomProps = {
  gesprek: GesprekHeadFragment;
  viewer: Viewer;
  thread: Thread;
  pages: ReturnType<typeof useThread>['pages'];
  write: ReturnType<typeof useThread>['write'];
  /** Opens the gesprek at a bericht that is not on the page. */
  onGoTo: (berichtId: string) => void;
};

/** The gesprek with the people in it. Drawn once its berichten are there, so that joining can name the last of them. */
export function GesprekRoom({ gesprek, viewer, thread, pages, write, onGoTo }: GesprekRoomProps) {
  const { berichten, beyond, atEnd } = thread;
  const me = viewer.persoon;
  const now = useNow();
  // As it was when the reader came in; meanwhile they read on.
  const [unread] = useState({ firstId: gesprek.firstUnreadId, count: gesprek.unreadCount });
  const end = useRef<HTMLDivElement>(null);
  const composerBox = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const { arrivals, arrived, read } = useArrivals(end);

  const { outbox, outgoing } = useOutbox(me.id, gesprek.id, (bericht) => {
    write.answered(bericht);
    announce(m.gesprekken_sent());
    // With a hole before it, it would not be seen: then the page opens where it stands.
    if (!atEnd) onGoTo(bericht.id);
  });
  const [echoes, setEchoes] = useState<readonly string[]>([]);
  const posted = (bericht: ToldBericht) => {
    const { id, author, clientId } = bericht;
    if (clientId && author.id === me.id) setEchoes((known) => [...known, clientId]);
    const isNews =
      author.id !== me.id && !bericht.deletedAt && ![...berichten, ...beyond].some((known) => known.id === id);
    write.told(bericht);
    if (isNews) arrived({ id, author: author.name }, atEnd);
  };
  const { present, typing, refused } = useRoom(gesprek.id, {
    lastSeen: () => (atEnd ? berichten.at(-1)?.id : undefined),
    posted,
    changed: write.told,
  });
  const lost = useConnectionLost(outbox.retry);
  const sayTyping = useSayTyping(gesprek.id);
  const watchEnd = useReading({ gesprek, berichten, viewerId: me.id, onRead: read, onMarked: write.head });
  // What the room has told already is there twice until our own request is answered, too.
  const unsent = useMemo(() => outgoing.filter(({ clientId }) => !echoes.includes(clientId)), [outgoing, echoes]);
  useSteady(composerBox, `${berichten.length} ${unsent.length}`);
  const reply = useCallback((bericht: ThreadBericht, quote: boolean) => composer.current?.replyTo(bericht, quote), []);

  const goTo = (id: string | null) => {
    if (!id) return;
    if (berichten.some((bericht) => bericht.id === id)) goToBericht(id);
    else onGoTo(id);
  };
  const showArrivals = () => {
    const [first] = arrivals;
    if (!first) return;
    goTo(first.id);
    for (const { id } of arrivals) read(id);
  };
  const whole = atEnd && !thread.hasEarlier;
  const total = whole ? berichten.filter(({ deletedAt }) => !deletedAt).length : gesprek.berichtCount;
  const firstWaiting = unsent.find(({ state }) => state === 'waiting');
  return (
    <Columns aside>
      <div className="academie-stack">
        <StatusBadge tone="info">{m.gesprekken_count({ count: total })}</StatusBadge>
        {gesprek.unreadCount > 0 && unread.firstId && berichten[0]?.id !== unread.firstId && (
          <div>
            <Button purpose="secondary" onClick={() => goTo(unread.firstId)}>
              {m.gesprekken_to_first_unread({ count: unread.count })}
            </Button>
          </div>
        )}
        {thread.hasEarlier && (
          <Button
            purpose="secondary"
            busy={pages.isFetchingPreviousPage}
            onClick={() => !pages.isFetchingPreviousPage && void pages.fetchPreviousPage()}
          >
            {m.gesprekken_show_earlier()}
          </Button>
        )}
        <ol className="academie-berichten" aria-label={m.gesprekken_berichten()}>
          {berichten.map((bericht) => (
            <Fragment key={bericht.id}>
              {bericht.id === unread.firstId && (
                <li className="academie-unread-line" id="ongelezen">
                  {m.gesprekken_unread_from_here()}
                </li>
              )}
              <li>
                <Bericht
                  bericht={bericht}
                  gesprekId={gesprek.id}
                  mayReply={gesprek.viewerCan.write}
                  now={now}
                  onReply={reply}
                  onAnswer={write.answered}
                  watchEnd={watchEnd}
                />
              </li>
            </Fragment>
          ))}
          {atEnd &&
            unsent.map((item) => (
              <li key={item.clientId}>
                <OutgoingBericht
                  item={item}
                  author={me.name}
                  onRetry={item === firstWaiting ? outbox.retry : undefined}
                  onDrop={({ clientId }) => outbox.remove(clientId)}
                  onTakeBack={({ clientId, body, text, doc }) => {
                    outbox.remove(clientId);
                    composer.current?.takeBack({ markdown: body, text, doc });
                  }}
                />
              </li>
            ))}
        </ol>
        <Arrivals count={arrivals.length} onShow={showArrivals} />
        {!atEnd && (
          <Button
            purpose="secondary"
            busy={pages.isFetchingNextPage}
            onClick={() => !pages.isFetchingNextPage && void pages.fetchNextPage()}
          >
            {m.gesprekken_show_later()}
          </Button>
        )}
        <div ref={end}>
          <TypingLine names={typing.map(({ name }) => name)} />
        </div>
        {lost && !refused && (
          <Alert type="warning" role="status">
            {m.gesprekken_connection_lost()}
          </Alert>
        )}
        {refused && refused !== 'INTERNAL' && (
          <Alert type="error" role="alert">
            {m.gesprekken_put_out()}
          </Alert>
        )}
        {gesprek.viewerCan.write ? (
          <div ref={composerBox}>
            <Composer
              ref={composer}
              persoonId={me.id}
              gesprekId={gesprek.id}
              onTyping={sayTyping}
              onSend={({ markdown, text, doc }, replyToId) =>
                outbox.add({ clientId: crypto.randomUUID(), body: markdown, text, doc, replyToId })
              }
            />
          </div>
        ) : (
          <Alert type="info">{m.gesprekken_closed()}</Alert>
        )}
      </div>
      <GesprekAside gesprek={gesprek} total={total} present={present} viewerId={me.id} />
    </Columns>
  );
}
