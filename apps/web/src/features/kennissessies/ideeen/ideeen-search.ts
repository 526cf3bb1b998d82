/** What the address says: `/kennissessies/ideeen?thema=data`. */
export type IdeeenSearch = { thema?: string };

export function parseIdeeenSearch(raw: Record<string, unknown>): IdeeenSearch {
  return { thema: typeof raw.thema === 'string' && raw.thema !== '' ? raw.thema.slice(0, 200) : undefined };
}
