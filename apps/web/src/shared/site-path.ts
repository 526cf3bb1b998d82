/** The parts of a path within the site, as the router takes them; the API gives such paths as one string. */
export type SitePath = { to: string; search: Record<string, string>; hash?: string };

export function sitePath(path: string): SitePath {
  const { pathname, searchParams, hash } = new URL(path, 'http://site.invalid');
  return { to: pathname, search: Object.fromEntries(searchParams), ...(hash && { hash: hash.slice(1) }) };
}

/**
 * The path when it stays within this site, for an address that comes from outside: `//elders.nl` and `/\elders.nl`
 * look like paths and lead away.
 */
export function ownPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const base = 'http://site.invalid';
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  return url?.origin === base ? url.pathname + url.search + url.hash : undefined;
}
