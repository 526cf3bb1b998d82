import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  type GesprekHandlers,
  joinGesprek,
  type LiveSocket,
  liveSocket,
  refreshAfterReconnect,
  whenIdle,
} from './socket.js';

/** Opens the live connection after idle, while `active`; `listen` binds events and returns how to let go of them. */
export function useLive(active: boolean, listen: (socket: LiveSocket) => () => void): void {
  const latest = useRef(listen);
  latest.current = listen;
  useEffect(() => {
    if (!active) return undefined;
    let release: (() => void) | undefined;
    let gone = false;
    const cancel = whenIdle(() => {
      void liveSocket().then((socket) => {
        if (!gone) release = latest.current(socket);
      });
    });
    return () => {
      gone = true;
      cancel();
      release?.();
    };
  }, [active]);
}

/** For the frame of the application: one connection per tab, and everything fresh after it was lost. */
export function useLiveConnection(active: boolean, onMelding: () => void): void {
  const client = useQueryClient();
  useLive(active, (socket) => {
    const stopRefreshing = refreshAfterReconnect(socket, client);
    socket.on('melding:created', onMelding);
    return () => {
      stopRefreshing();
      socket.off('melding:created', onMelding);
    };
  });
}

/** Keeps this component in the room of a gesprek; `lastSeen` is asked at each (re)connection. */
export function useGesprekRoom(gesprekId: string, lastSeen: () => string | undefined, handlers: GesprekHandlers): void {
  const latest = useRef({ lastSeen, handlers });
  latest.current = { lastSeen, handlers };
  useEffect(() => {
    let leave: (() => void) | undefined;
    let gone = false;
    void liveSocket().then((socket) => {
      if (gone) return;
      leave = joinGesprek(socket, gesprekId, () => latest.current.lastSeen(), {
        posted: (bericht) => latest.current.handlers.posted(bericht),
        edited: (bericht) => latest.current.handlers.edited(bericht),
        deleted: (bericht) => latest.current.handlers.deleted(bericht),
        typing: (persoon) => latest.current.handlers.typing?.(persoon),
        presence: (personen) => latest.current.handlers.presence?.(personen),
        refused: (code) => latest.current.handlers.refused?.(code),
      });
    });
    return () => {
      gone = true;
      leave?.();
    };
  }, [gesprekId]);
}
