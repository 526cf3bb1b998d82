import type { Viewer } from '@academie/web-api';
import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { LoadingState } from '@academie/web-ui';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../../shared/failure.js';
import '../gesprekken.css';
import { GesprekRoom } from './gesprek-room.js';
import { goToBericht } from './go-to-bericht.js';
import { useThread } from './use-thread.js';

type GesprekViewProps = {
  gesprek: GesprekHeadFragment;
  viewer: Viewer /** The bericht that the address names. */;
  berichtId: string | undefined;
};

/** A gesprek from the place where the reader comes in: the bericht of the address, else the first unread one. */
export function GesprekView({ gesprek, viewer, berichtId }: GesprekViewProps) {
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState(() => berichtId ?? gesprek.firstUnreadId);
  const { pages, thread, write } = useThread(gesprek, anchor);

  const shown = Boolean(thread?.berichten.some(({ id }) => id === berichtId));
  const went = useRef<string>(undefined);
  useEffect(() => {
    if (!berichtId || !thread || went.current === berichtId) return;
    if (shown) {
      went.current = berichtId;
      goToBericht(berichtId);
    } else if (anchor !== berichtId) {
      setAnchor(berichtId);
    }
  }, [berichtId, thread, shown, anchor]);
  // By way of the address, so that the browser's back button leads back.
  const goTo = (id: string) =>
    void navigate({ to: '/gesprekken/$id', params: { id: gesprek.id }, search: { bericht: id }, resetScroll: false });

  if (pages.isError && !thread) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!thread) return <LoadingState kind="rows" count={4} />;
  return <GesprekRoom gesprek={gesprek} viewer={viewer} thread={thread} pages={pages} write={write} onGoTo={goTo} />;
}
