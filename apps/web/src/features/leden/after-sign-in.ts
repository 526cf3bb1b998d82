import { ownPath } from '../../shared/site-path.js';

const KEY = 'academie:terug';
/** As long as a mailed link works, and a little more for reading the mail. */
const REMEMBERED_FOR_MS = 30 * 60_000;

/** Keeps where the reader was going: the mailed link opens in another tab, which knows nothing of this one. */
export function rememberReturn(path: string | undefined): void {
  try {
    if (path === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ path, at: Date.now() }));
  } catch {
    // A browser that keeps nothing: the reader then arrives at the front page.
  }
}

/** Where the reader was going, once. */
export function takeReturn(): string | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { path?: unknown; at?: unknown } | null;
    localStorage.removeItem(KEY);
    const fresh = typeof kept?.at === 'number' && Date.now() - kept.at < REMEMBERED_FOR_MS;
    return fresh ? ownPath(kept?.path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Enters by a real page load: whatever was fetched as somebody else, or as nobody, is dropped with the page, and the
 * live connection begins anew with the new session. Whatever it is given, it stays on this site.
 */
export function enterSite(path: string | undefined): void {
  window.location.assign(ownPath(path) ?? '/');
}
