import type { Temporal as TemporalNamespace } from 'temporal-polyfill';

type Temporal = typeof TemporalNamespace;

/** Temporal: the browser's own, or the polyfill that `loadTemporal` fetched. */
export let Temporal: Temporal;

/** Before the first page: 18 KB where the browser lacks Temporal, nothing where it has it. */
export async function loadTemporal(): Promise<void> {
  const own = (globalThis as { Temporal?: Temporal }).Temporal;
  Temporal = own ?? (await import('temporal-polyfill')).Temporal;
}
