import { announce } from '@academie/web-ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { m } from '../../../paraglide/messages.js';

type Arrival = { id: string; author: string };

/**
 * What others post while the reader is here. At the end of the gesprek it is simply there, and said politely; to who
 * reads further up it is counted, until they come and see.
 */
export function useArrivals(end: RefObject<HTMLElement | null>) {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const endInView = useRef(true);
  useEffect(() => {
    const element = end.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      endInView.current = entry?.isIntersecting ?? false;
      if (endInView.current) setArrivals([]);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [end]);

  const arrived = useCallback((arrival: Arrival, atEnd: boolean) => {
    announce(m.gesprekken_arrived({ name: arrival.author }));
    if (atEnd && endInView.current) return;
    setArrivals((now) => (now.some(({ id }) => id === arrival.id) ? now : [...now, arrival]));
  }, []);
  const read = useCallback((id: string) => {
    setArrivals((now) => (now.some((arrival) => arrival.id === id) ? now.filter((arrival) => arrival.id !== id) : now));
  }, []);
  return { arrivals, arrived, read };
}
