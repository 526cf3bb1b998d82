import type { Viewer } from '@academie/web-api';
import type { GesprekHeadFragment } from '@academie/web-api/gql';
import { LoadingState } from '@academie/web-ui';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../../shared/failure.js';
import '../gesprekken.css';
import { berichtElementId } from './bericht.js';
import { GesprekRoom } from './gesprek-room.js';
import { useThread } from './use-thread.js';

type GesprekViewProps = {
  gesprek: GesprekHeadFragment;
  viewer: Viewer /** The bericht that the address names. */;
  berichtId: string | undefined;
};

/** A gesprek from the place where the reader comes in: the bericht of the address, else the first unread one. */
export function GesprekView({ gesprek, viewer, berichtId }: GesprekViewProps) {
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
  useEffect(() => {
    // The same link a second time leads there again.
    if (!berichtId) went.current = undefined;
  }, [berichtId]);

  if (pages.isError && !thread) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!thread) return <LoadingState kind="rows" count={4} />;
  return (
    <GesprekRoom gesprek={gesprek} viewer={viewer} thread={thread} pages={pages} write={write} onGoTo={setAnchor} />
  );
}

/** Brings a bericht into sight and reads it aloud. */
export function goToBericht(id: string): void {
  const element = document.getElementById(berichtElementId(id));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
