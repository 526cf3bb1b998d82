import type { Viewer } from '@academie/web-api';
import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { LoadingState } from '@academie/web-ui';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../../shared/failure.js';
import '../gesprekken.css';
import { GesprekRoom } from './gesprek-room.js';
import { goToBericht } from './go-to-bericht.js';
import { PAGE } from './thread-query.js';
import { useThread } from './use-thread.js';

type GesprekViewProps = {
  gesprek: GesprekHeadFragment;
  viewer: Viewer /** The bericht that the address names. */;
  berichtId: string | undefined;
};

/**
 * A gesprek from the place where the reader comes in: the bericht of the address, else the first unread one. Of a long
 * gesprek that is read to its end that is the end: nobody wants to page through what they know.
 */
export function GesprekView({ gesprek, viewer, berichtId }: GesprekViewProps) {
  const navigate = useNavigate();
  const [endOfKnown] = useState(() => (isKnownToItsEnd(gesprek) ? gesprek.lastBerichtId : undefined));
  const [anchor, setAnchor] = useState(() => berichtId ?? gesprek.firstUnreadId ?? endOfKnown ?? null);
  const { pages, thread, write } = useThread(gesprek, anchor);

  const target = berichtId ?? endOfKnown;
  const shown = Boolean(thread?.berichten.some(({ id }) => id === target));
  const went = useRef<string>(undefined);
  useEffect(() => {
    if (!target || !thread || went.current === target) return;
    if (shown) {
      went.current = target;
      goToBericht(target);
    } else if (anchor !== target) {
      setAnchor(target);
    }
  }, [target, thread, shown, anchor]);
  // By way of the address, so that the browser's back button leads back.
  const goTo = (id: string) =>
    void navigate({ to: '/gesprekken/$id', params: { id: gesprek.id }, search: { bericht: id }, resetScroll: false });

  if (pages.isError && !thread) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!thread) return <LoadingState kind="rows" count={4} />;
  return <GesprekRoom gesprek={gesprek} viewer={viewer} thread={thread} pages={pages} write={write} onGoTo={goTo} />;
}

/** A gesprek of one page opens at its beginning, where one sees what it is about. */
function isKnownToItsEnd({ firstUnreadId, berichtCount }: GesprekHeadFragment): boolean {
  return !firstUnreadId && berichtCount > PAGE;
}
