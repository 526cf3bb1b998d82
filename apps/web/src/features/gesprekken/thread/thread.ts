import type { LiveBericht } from '@academie/web-api';
import type { BerichtenQuery, BerichtItemFragment } from '@academie/web-api/gql';

/** A stretch of berichten as the API gave it. */
export type Stretch = NonNullable<BerichtenQuery['gesprek']>['berichten'];

/** What the socket tells of a bericht. The contract promises the first five; the rest we use when it is there. */
export type ToldBericht = LiveBericht & {
  author: { organisatie?: string | null };
  html?: string;
  replyToId?: string | null;
  editedAt?: string | null;
  deletedAt?: string | null;
};

/** What came since the pages were fetched, apart from them: a page that is fetched again cannot wipe it out. */
export type LiveThread = {
  /** By id, as the socket told it. */
  readonly told: Readonly<Record<string, ToldBericht>>;
  /** By id, what the API answered to something the reader did. */
  readonly answered: Readonly<Record<string, BerichtItemFragment>>;
  /** Nothing posted after this moment is missing from `told`; null while that is not known. */
  readonly completeFrom: string | null;
};

export const nothingLive: LiveThread = { told: {}, answered: {}, completeFrom: null };

export type QuotedBericht = { id: string; authorName: string | null; html: string | null; deleted: boolean };

/** A bericht as the page draws it, whichever way it came. */
export type ThreadBericht = {
  id: string;
  author: { id: string; name: string; organisatie: string | null };
  body: string;
  /** Null when only the Markdown is known. */
  html: string | null;
  postedAt: string;
  editedAt: string | null;
  deletedAt: string | null;
  replyTo: QuotedBericht | null;
  viewerCan: { edit: boolean; delete: boolean };
};

export type Thread = {
  /** Oldest first, without a hole. */
  berichten: readonly ThreadBericht[];
  /** Posted after the last page that was fetched, with something unknown in between. */
  beyond: readonly ThreadBericht[];
  hasEarlier: boolean;
  /** Whether the last of `berichten` is the last there is. */
  atEnd: boolean;
};

type Versioned = { postedAt: string; editedAt?: string | null; deletedAt?: string | null };

/** A deleted bericht stays deleted; otherwise the latest edit is the newest. */
function isNewer(a: Versioned, b: Versioned): boolean {
  if (Boolean(a.deletedAt) !== Boolean(b.deletedAt)) return Boolean(a.deletedAt);
  return Date.parse(a.editedAt ?? a.postedAt) > Date.parse(b.editedAt ?? b.postedAt);
}

type Placed = { id: string; postedAt: string };

export function inOrder(a: Placed, b: Placed): number {
  return Date.parse(a.postedAt) - Date.parse(b.postedAt) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Keeps the newest version of what the socket told; a message that comes twice changes nothing. */
export function withTold(live: LiveThread, told: ToldBericht): LiveThread {
  const known = live.told[told.id];
  if (known && !isNewer(told, known)) return live;
  return { ...live, told: { ...live.told, [told.id]: told } };
}

/** Keeps what the API answered to a post, an edit or a delete. */
export function withAnswer(live: LiveThread, answer: BerichtItemFragment): LiveThread {
  return { ...live, answered: { ...live.answered, [answer.id]: answer } };
}

/**
 * One list out of what was fetched, answered and told: each bericht once, in its newest version, in order. What came
 * beyond the pages is shown only when nothing can be missing in between.
 */
export function mergeThread(stretches: readonly Stretch[], live: LiveThread, moderates: boolean): Thread {
  const fetched = stretches.flatMap((stretch) => stretch.nodes);
  const items = new Map<string, BerichtItemFragment>();
  for (const item of [...fetched, ...Object.values(live.answered)]) {
    const known = items.get(item.id);
    if (!known || isNewer(item, known)) items.set(item.id, item);
  }
  const organisaties = new Map([...items.values()].map(({ author }) => [author.id, author.organisatie?.name ?? null]));
  const all = new Map<string, ThreadBericht>([...items].map(([id, item]) => [id, fromApi(item)]));
  for (const told of Object.values(live.told)) {
    const known = all.get(told.id);
    if (!known)
      all.set(
        told.id,
        fromSocket(told, organisaties.get(told.author.id) ?? told.author.organisatie ?? null, moderates),
      );
    else if (isNewer(told, known)) all.set(told.id, { ...known, ...change(told) });
  }
  const list = [...all.values()]
    .map((bericht) => withQuote(bericht, live.told[bericht.id]?.replyToId, all))
    .sort(inOrder);

  const first = fetched.at(0);
  const last = fetched.at(-1);
  const atEnd = !stretches.at(-1)?.pageInfo.hasNextPage || (last !== undefined && isComplete(live, last));
  return {
    // Something older than the first page can only be known by an edit of it; it belongs to a page not fetched yet.
    berichten: list.filter(
      (bericht) => (!first || inOrder(bericht, first) >= 0) && (atEnd || !last || inOrder(bericht, last) <= 0),
    ),
    beyond: atEnd || !last ? [] : list.filter((bericht) => inOrder(bericht, last) > 0),
    hasEarlier: Boolean(stretches.at(0)?.earlierCursor),
    atEnd,
  };
}

function isComplete({ completeFrom }: LiveThread, last: Placed): boolean {
  return completeFrom !== null && Date.parse(last.postedAt) >= Date.parse(completeFrom);
}

function fromApi({ author, replyTo, ...item }: BerichtItemFragment): ThreadBericht {
  return {
    ...item,
    author: { id: author.id, name: author.name, organisatie: author.organisatie?.name ?? null },
    replyTo: replyTo && {
      id: replyTo.id,
      authorName: replyTo.author.name,
      html: replyTo.html,
      deleted: Boolean(replyTo.deletedAt),
    },
  };
}

function fromSocket(told: ToldBericht, organisatie: string | null, moderates: boolean): ThreadBericht {
  return {
    id: told.id,
    author: { ...told.author, organisatie },
    postedAt: told.postedAt,
    replyTo: null,
    ...change(told),
    // The socket speaks to a whole room, so it cannot say what this reader may do; the ruimte says who may take away.
    viewerCan: { edit: false, delete: moderates && !told.deletedAt },
  };
}

function change(told: ToldBericht) {
  const gone = told.deletedAt ? { viewerCan: { edit: false, delete: false } } : {};
  return {
    body: told.body,
    html: told.html ?? null,
    editedAt: told.editedAt ?? null,
    deletedAt: told.deletedAt ?? null,
    ...gone,
  };
}

/** A told bericht names what it replies to by id only; and what is quoted may have been deleted since. */
function withQuote(
  bericht: ThreadBericht,
  replyToId: string | null | undefined,
  all: ReadonlyMap<string, ThreadBericht>,
): ThreadBericht {
  const id = bericht.replyTo?.id ?? replyToId;
  if (!id) return bericht;
  const original = all.get(id);
  const replyTo: QuotedBericht = original
    ? { id, authorName: original.author.name, html: original.html, deleted: original.deletedAt !== null }
    : (bericht.replyTo ?? { id, authorName: null, html: null, deleted: false });
  return { ...bericht, replyTo };
}
