import { cookieOf, idOf, tokenHashOf } from './people.mjs';
import { LONG, LONG_GESPREKKEN, SEARCHES, SIZE } from './seed.mjs';

/**
 * The pages that are measured: the question as the web application asks it, and beside it the statements that somebody
 * would write by hand for the same answer to the same person: who asks, whether they may, the rows.
 *
 * @typedef {{ sql: string, values: unknown[] }} Statement
 * @typedef {object} Read
 * @property {string} name
 * @property {string} title
 * @property {string} query
 * @property {(i: number) => Record<string, unknown>} variables
 * @property {(i: number) => number} reader number of the person who asks
 * @property {(i: number) => Statement[]} statements
 */

const WHO = `select p.id, p.organisatie_id, p.roles from leden.session s join leden.persoon p on p.id = s.persoon_id
  where s.token_hash = $1 and s.expires_at > now()`;

/** @param {number} n @returns {Statement} */
export const whoAsks = (n) => ({ sql: WHO, values: [tokenHashOf(n)] });

const PAGE_OF_SESSIONS = 20;
/** As the page of a gesprek asks. */
const PAGE_OF_BERICHTEN = 50;

const VISIBLE_SESSIONS = `from kennissessies.kennissessie k
  left join netwerken.netwerk n on n.id = k.netwerk_id
  left join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1 and m.status = 'ACTIVE'
  left join kennissessies.registration r on r.kennissessie_id = k.id and r.persoon_id = $1
  where k.starts_at > now() - interval '73 hours' and k.ends_at > now()
    and (k.organizer_id = $1 or r.status <> 'CANCELLED'
      or k.status <> 'DRAFT' and (n.id is null or n.access <> 'INVITE_ONLY' or m.id is not null))`;

const SESSIONS = `select k.id, k.title, k.starts_at, k.ends_at, k.form, k.location, k.capacity, k.status, k.registered_count,
  k.waitlist_count, r.id as r_id, r.status as r_status, m.role as m_role, n.id as netwerk_id, n.name as netwerk,
  o.id as organizer_id, o.name as organizer, array(select t.name from kennisagenda.thema t where t.id = any(k.thema_ids)) as themas
  from (select k.*, r.id as own ${VISIBLE_SESSIONS} order by k.starts_at, k.id limit $2) k
  left join netwerken.netwerk n on n.id = k.netwerk_id
  left join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1 and m.status = 'ACTIVE'
  left join kennissessies.registration r on r.id = k.own
  join leden.persoon o on o.id = k.organizer_id order by k.starts_at, k.id`;

const COUNT_SESSIONS = `select count(*)::int as total ${VISIBLE_SESSIONS}`;

const SESSIONS_QUERY = `query Kennissessies($first: Int!) {
  kennissessies(first: $first) {
    nodes {
      id title startsAt endsAt status capacity registeredCount waitlistCount
      viewerRegistration { id status waitlistPosition } viewerCan { register cancelRegistration }
      form location netwerk { id name } themas { id name } organizer { id name }
    }
    pageInfo { endCursor hasNextPage } totalCount
  }
}`;

const GESPREK_QUERY = `query Gesprek($id: ID!, $first: Int!, $after: String) {
  gesprek(id: $id) {
    id title berichtCount unreadCount firstUnreadId lastBerichtAt
    startedBy { id name } ruimte { name url } viewerCan { write moderate }
    berichten(first: $first, after: $after) {
      nodes {
        id body html postedAt editedAt deletedAt author { id name organisatie { id name } }
        replyTo { id html deletedAt author { id name } } viewerCan { edit delete }
      }
      pageInfo { endCursor hasNextPage } earlierCursor
    }
  }
}`;

/** Gives nothing when the reader is no member. */
const GESPREK = `select g.id, g.title, g.bericht_count, g.last_bericht_at, m.role, n.slug, n.name, n.status, p.name as started_by,
  (select count(*)::int from gesprekken.bericht b where b.gesprek_id = g.id and b.deleted_at is null and b.author_id <> $1
     and (b.posted_at, b.id) > (r.up_to_posted_at, r.up_to_id)) as unread,
  (select b.id from gesprekken.bericht b where b.gesprek_id = g.id and b.deleted_at is null and b.author_id <> $1
     and (b.posted_at, b.id) > (r.up_to_posted_at, r.up_to_id) order by b.posted_at, b.id limit 1) as first_unread
  from gesprekken.gesprek g join netwerken.netwerk n on n.id = g.ruimte_owner
  join netwerken.membership m on m.netwerk_id = n.id and m.persoon_id = $1 and m.status = 'ACTIVE'
  join leden.persoon p on p.id = g.started_by
  left join gesprekken.read_mark r on r.gesprek_id = g.id and r.persoon_id = $1 where g.id = $2`;

const BERICHTEN = `select b.id, b.body, b.html, b.posted_at, b.edited_at, b.deleted_at, p.id as author_id, p.name, o.id as organisatie_id,
  o.name as organisatie, t.id as to_id, t.html as to_html, t.deleted_at as to_deleted_at, tp.id as to_author_id, tp.name as to_author
  from (select * from gesprekken.bericht where gesprek_id = $1 and (posted_at, id) > ($2, $3) order by posted_at, id limit $4) b
  join leden.persoon p on p.id = b.author_id left join leden.organisatie o on o.id = p.organisatie_id
  left join gesprekken.bericht t on t.id = b.reply_to_id left join leden.persoon tp on tp.id = t.author_id
  order by b.posted_at, b.id`;

const SEARCH_QUERY = `query Zoeken($query: String!, $first: Int!) {
  zoeken(query: $query, first: $first) { nodes { kind id title url snippet } pageInfo { endCursor hasNextPage } totalCount }
}`;

const MATCHES = `websearch_to_tsquery('public.dutch_unaccent', $1) as q,
  (select array['public', 'signed-in', 'persoon:' || $2] || array(select 'netwerk:' || netwerk_id
     from netwerken.membership where persoon_id = $2::uuid and status = 'ACTIVE') as keys) own,
  lateral (select * from search.document where words @@ q and audience && own.keys
    union all select * from search.document where $1 <% title and not words @@ q and audience && own.keys) d`;

const FOUND = `select kind, id, title, url, ts_headline('public.dutch_unaccent', body, q, 'MaxFragments=2, MaxWords=24, MinWords=8') as snippet
  from (select d.*, q, ts_rank(d.words, q, 1) + word_similarity($1, d.title) * 0.5 as score from ${MATCHES}
    order by score desc, id desc limit $3) found order by score desc, id desc`;

const COUNT_FOUND = `select count(*)::int as total from ${MATCHES}`;

/** @param {number} i */
const anybody = (i) => 1 + ((i * 37) % SIZE.personen);

/** Members of the netwerk that the long gesprekken are in. @param {number} i */
const memberOfTheBigOne = (i) => 2 + ((i * 7) % 900);

/** @param {number} i */
const longGesprek = (i) => idOf('gesprek', 1 + (i % LONG_GESPREKKEN));

/** @param {string | null} after @returns {Pick<Read, 'query' | 'variables' | 'reader'>} */
const gesprekQuestion = (after) => ({
  query: GESPREK_QUERY,
  variables: (i) => ({
    id: longGesprek(i),
    first: PAGE_OF_BERICHTEN,
    after: after && (cursors.get(longGesprek(i)) ?? null),
  }),
  reader: memberOfTheBigOne,
});

/** Cursors and places deep in each of the long gesprekken. @type {Map<string, string>} */
const cursors = new Map();
/** @type {Map<string, [Date, string]>} */
const places = new Map();

/**
 * Looks up where "deep" is: past nine tenths of each long gesprek.
 * @param {import('pg').Pool} pool
 */
export async function findDeepPlaces(pool) {
  for (let n = 1; n <= LONG_GESPREKKEN; n += 1) {
    const id = idOf('gesprek', n);
    const { rows } = await pool.query(
      `select posted_at, posted_at::text as at, id::text from gesprekken.bericht where gesprek_id = $1
       order by posted_at, id offset $2 limit 1`,
      [id, Math.floor(LONG * 0.9)],
    );
    const row = rows[0];
    cursors.set(id, Buffer.from(JSON.stringify([row.at, row.id])).toString('base64url'));
    places.set(id, [row.posted_at, row.id]);
  }
}

const BEGINNING = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** @param {number} i @param {boolean} deep @returns {Statement[]} */
function gesprekStatements(i, deep) {
  const [id, reader] = [longGesprek(i), memberOfTheBigOne(i)];
  return [
    whoAsks(reader),
    { sql: GESPREK, values: [idOf('persoon', reader), id] },
    { sql: BERICHTEN, values: [id, ...((deep && places.get(id)) || BEGINNING), PAGE_OF_BERICHTEN + 1] },
  ];
}

/** @type {Read[]} */
export const READS = [
  {
    name: 'sessions',
    title: 'session list, 20 of them',
    query: SESSIONS_QUERY,
    variables: () => ({ first: PAGE_OF_SESSIONS }),
    reader: anybody,
    statements: (i) => [
      whoAsks(anybody(i)),
      { sql: SESSIONS, values: [idOf('persoon', anybody(i)), PAGE_OF_SESSIONS + 1] },
      { sql: COUNT_SESSIONS, values: [idOf('persoon', anybody(i))] },
    ],
  },
  {
    name: 'gesprek-first',
    title: 'gesprek, first 50 berichten',
    ...gesprekQuestion(null),
    statements: (i) => gesprekStatements(i, false),
  },
  {
    name: 'gesprek-deep',
    title: 'gesprek, 50 berichten past 1,800',
    ...gesprekQuestion('deep'),
    statements: (i) => gesprekStatements(i, true),
  },
  {
    name: 'search',
    title: 'search, 20 finds',
    query: SEARCH_QUERY,
    variables: (i) => ({ query: SEARCHES[i % SEARCHES.length], first: 20 }),
    reader: anybody,
    statements: (i) => {
      const [words, who] = [SEARCHES[i % SEARCHES.length], idOf('persoon', anybody(i))];
      return [
        whoAsks(anybody(i)),
        { sql: FOUND, values: [words, who, 21] },
        { sql: COUNT_FOUND, values: [words, who] },
      ];
    },
  },
];

/** @param {Read} read @param {number} i */
export function httpRequest({ query, variables, reader }, i) {
  return { body: JSON.stringify({ query, variables: variables(i) }), cookie: cookieOf(reader(i)) };
}
