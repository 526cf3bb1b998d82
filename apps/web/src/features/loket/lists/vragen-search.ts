import type { LeervraagFilter, LeervraagStatus } from '@academie/web-api/gql';

/** The queues of the inbox, by the word in the address. */
export const queues = {
  nieuw: 'SUBMITTED',
  behandeling: 'IN_PROGRESS',
  doorgestuurd: 'ROUTED',
  beantwoord: 'ANSWERED',
  alle: null,
} as const satisfies Record<string, LeervraagStatus | null>;

export type Queue = keyof typeof queues;

/** What the address says: `/vragen?rij=doorgestuurd&vraag=…`. */
export type VragenSearch = {
  /** Absent: the new ones. */
  rij?: Queue;
  zoek?: string;
  thema?: string;
  /** Only what the reader handles. */
  mijn?: boolean;
  /** The question that stands open beside the list. */
  vraag?: string;
};

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

function isQueue(value: unknown): value is Queue {
  return typeof value === 'string' && Object.hasOwn(queues, value);
}

/**
 * Reads the address, or the filter form. What it does not know it drops: addresses are typed and shared by people.
 * Each key is named, also when it is undefined: the router lays this over what the address says.
 */
export function parseVragenSearch(raw: Record<string, unknown>): VragenSearch {
  return {
    rij: isQueue(raw.rij) && raw.rij !== 'nieuw' ? raw.rij : undefined,
    zoek: text(raw.zoek),
    thema: text(raw.thema),
    mijn: raw.mijn === true || raw.mijn === 'true' || undefined,
    vraag: text(raw.vraag),
  };
}

/** The inbox in the words of the API; `me` is who "mijn" means. */
export function toInboxFilter({ rij = 'nieuw', zoek, thema, mijn }: VragenSearch, me: string): LeervraagFilter | null {
  const status = queues[rij];
  const filter: LeervraagFilter = {
    ...(status && { status }),
    ...(zoek && { search: zoek }),
    ...(thema && { thema }),
    ...(mijn && { assigneeId: me }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
