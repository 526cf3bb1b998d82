import { type LivePersoon, liveSocket, useGesprekRoom } from '@academie/web-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ToldBericht } from './thread.js';

/** Somebody who did not type for this long has stopped. */
const TYPING_LASTS_MS = 4000;
/** The server hears of typing once in a while; more would be noise. */
const TYPING_REST_MS = 2000;

type RoomHandlers = {
  lastSeen: () => string | undefined;
  posted: (bericht: ToldBericht) => void;
  changed: (bericht: ToldBericht) => void;
};

/** Being in the room of a gesprek: what is told there, who is there, who types. */
export function useRoom(gesprekId: string, { lastSeen, posted, changed }: RoomHandlers) {
  const [present, setPresent] = useState<readonly LivePersoon[]>([]);
  const [refused, setRefused] = useState<string | null>(null);
  const { typing, heard, stopped } = useTyping();
  useGesprekRoom(gesprekId, lastSeen, {
    posted: (bericht) => {
      stopped(bericht.author.id);
      posted(bericht);
    },
    edited: changed,
    deleted: changed,
    typing: heard,
    presence: (personen) => {
      setPresent(personen);
      setRefused(null);
    },
    refused: setRefused,
  });
  return { present, typing, refused };
}

/** Who types now: each for a few seconds after the last sign of it. */
function useTyping() {
  const [typing, setTyping] = useState<readonly LivePersoon[]>([]);
  const timers = useRef(new Map<string, number>());
  const stopped = useCallback((id: string) => {
    window.clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setTyping((now) => (now.some((persoon) => persoon.id === id) ? now.filter((persoon) => persoon.id !== id) : now));
  }, []);
  const heard = useCallback(
    (persoon: LivePersoon) => {
      window.clearTimeout(timers.current.get(persoon.id));
      timers.current.set(
        persoon.id,
        window.setTimeout(() => stopped(persoon.id), TYPING_LASTS_MS),
      );
      setTyping((now) => (now.some(({ id }) => id === persoon.id) ? now : [...now, persoon]));
    },
    [stopped],
  );
  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) window.clearTimeout(timer);
    };
  }, []);
  return { typing, heard, stopped };
}

/** Tells the others that the reader types, at most once in a while. */
export function useSayTyping(gesprekId: string): () => void {
  const said = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(() => {
    if (performance.now() - said.current < TYPING_REST_MS) return;
    said.current = performance.now();
    void liveSocket().then((socket) => {
      if (socket.connected) socket.emit('gesprek:typing', { gesprekId });
    });
  }, [gesprekId]);
}

/** A connection that is gone for a moment is no news. */
const LOST_AFTER_MS = 2500;

/** Whether the live connection is lost, and a way to act when it comes back. */
export function useConnectionLost(onBack: () => void): boolean {
  const [lost, setLost] = useState(false);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    let timer: number | undefined;
    let release: (() => void) | undefined;
    let gone = false;
    const connected = () => {
      window.clearTimeout(timer);
      setLost(false);
      back.current();
    };
    const disconnected = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setLost(true), LOST_AFTER_MS);
    };
    const offline = () => setLost(true);
    window.addEventListener('offline', offline);
    void liveSocket().then((socket) => {
      if (gone) return;
      // A short gap can leave the socket as it was: then it has no connection to report.
      const online = () => socket.connected && connected();
      window.addEventListener('online', online);
      socket.on('connect', connected);
      socket.on('disconnect', disconnected);
      release = () => {
        window.removeEventListener('online', online);
        socket.off('connect', connected);
        socket.off('disconnect', disconnected);
      };
    });
    return () => {
      gone = true;
      window.clearTimeout(timer);
      window.removeEventListener('offline', offline);
      release?.();
    };
  }, []);
  return lost;
}
