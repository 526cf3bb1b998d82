import type { ByteRange } from './file-store.js';

/**
 * The part that a `Range` header asks for. `whole`: it asks for nothing that we do, and then everything is the right
 * answer; `impossible`: there is no such part.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'whole' | 'impossible' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  if (from === '') {
    const last = Number(to);
    return last === 0 ? 'impossible' : { start: Math.max(0, size - last), end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || start > end ? 'impossible' : { start, end };
}
