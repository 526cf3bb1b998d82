import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps an element at its place in the window while somebody works in it, though the page above it grows: the page
 * scrolls along with what came in between.
 */
export function useSteady(element: RefObject<HTMLElement | null>, grows: unknown): void {
  const last = useRef<{ grows: unknown; top: number } | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const before = last.current;
    const { top } = box.getBoundingClientRect();
    if (before && before.grows !== grows && box.contains(document.activeElement)) {
      window.scrollBy({ top: top - before.top, behavior: 'instant' });
    }
    last.current = { grows, top: box.getBoundingClientRect().top };
  });
  useLayoutEffect(() => {
    // Between two draws the reader scrolls.
    const remember = () => {
      if (last.current && element.current) last.current.top = element.current.getBoundingClientRect().top;
    };
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('resize', remember);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('resize', remember);
    };
  }, [element]);
}
