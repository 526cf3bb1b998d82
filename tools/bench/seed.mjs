import pg from 'pg';
import { SQL_HELPERS } from './people.mjs';

/** How much there is of each thing, in all: what the product brings along itself counts. */
export const SIZE = {
  gemeenten: 342,
  personen: 5_000,
  netwerken: 200,
  kennissessies: 2_000,
  gesprekken: 2_000,
  berichten: 100_000,
};

/** The first netwerk holds so many that a thousand sockets can be in one gesprek of it. */
export const BIG_NETWERK_MEMBERS = 1_200;
const MEMBERS = 100;
/** The first gesprekken are long, so that "deep" means something; the rest share what is left of the berichten. */
export const LONG_GESPREKKEN = 10;
export const LONG = 2_040;
const USUAL = (SIZE.berichten - LONG_GESPREKKEN * LONG) / (SIZE.gesprekken - LONG_GESPREKKEN);

/** So many different texts are enough for berichten; making each of them anew would take most of the time. */
const STOCK = 4_000;

/** Words that people look for; one in sixteen words of a text is one of these. */
const THEMES = `array['energietransitie','woningbouw','schuldhulp','participatie','omgevingsvisie','jeugdzorg','begroting',
  'datagedreven','mobiliteit','warmtenet','inwoners','ondermijning','klimaatadaptatie','arbeidsmarkt','raad','wijkteam',
  'vergunning','duurzaamheid','bestaanszekerheid','digitalisering','samenwerking','regio','praktijk','evaluatie','aanpak',
  'subsidie','inkoop','toezicht','huisvesting','gezondheid']`;

/** The rest are words that nobody knows, as many different ones as a text of this kind has. */
const SYLLABLES = `array['ba','del','ko','rin','mo','ster','ge','lan','vu','pij','wen','dra','to','huis','kel','nar']`;

export const SEARCHES = [
  'energietransitie',
  'woningbouw',
  'schuldhulp',
  'omgevingsvisie',
  'warmtenet regio',
  'jeugdzorg',
];

/**
 * A text of `count` words, always the same one for the same number.
 * @param {string} number
 * @param {number} count
 */
const text = (number, count) => `(select string_agg(case when h % 16 = 0 then (${THEMES})[1 + (h >> 4) % 30]
    else (${SYLLABLES})[1 + (h >> 4) % 16] || (${SYLLABLES})[1 + (h >> 8) % 16] || (${SYLLABLES})[1 + (h >> 12) % 16] end, ' ')
  from (select hashint8((${number}) * 131 + w) & 1048575 as h from generate_series(1, ${count}) as w) words)`;

/** @type {[string, string][]} */
const STEPS = [
  [
    'gemeenten',
    // The register that comes with the product has them all; a smaller one would be filled up.
    `insert into leden.organisatie (id, slug, name, soort, code)
     select pg_temp.id_of('gemeente', n), 'bench-' || n, 'Gemeente Bank ' || n, 'GEMEENTE', lpad((9999 - n)::text, 4, '0')
     from generate_series(1, greatest(0, ${SIZE.gemeenten} - (select count(*) from leden.organisatie where soort = 'GEMEENTE'))) n`,
  ],
  [
    'personen',
    `with g as (select array_agg(id order by id) as ids from leden.organisatie where soort = 'GEMEENTE')
     insert into leden.persoon (id, email, name, functie, doelgroep, organisatie_id, expertise, created_at)
     select pg_temp.id_of('persoon', n), 'bench-' || n || '@example.test', 'Persoon Nummer ' || n, 'Beleidsmedewerker',
       case when n % 5 = 0 then 'BESTUURDER' else 'AMBTENAAR' end, g.ids[1 + n % array_length(g.ids, 1)],
       array[(${THEMES})[1 + n % 30]], now()
     from g, generate_series(1, ${SIZE.personen}) n`,
  ],
  [
    'sessions of people',
    `insert into leden.session (token_hash, id, persoon_id, created_at, expires_at)
     select sha256(convert_to(pg_temp.token_of(n), 'UTF8')), pg_temp.id_of('session', n), pg_temp.id_of('persoon', n),
       now(), now() + interval '1 day' from generate_series(1, ${SIZE.personen}) n`,
  ],
  [
    'netwerken',
    `with t as (select array_agg(id order by id) as ids from kennisagenda.thema)
     insert into netwerken.netwerk (id, slug, name, summary, vorm, access, status, thema_ids, doelgroepen, member_count, created_at)
     select pg_temp.id_of('netwerk', n), 'bench-' || n, 'Netwerk ' || ${text('n', 2)} || ' ' || n, ${text('n + 7', 25)},
       'LEREND_NETWERK', case when n > 1 and n % 10 = 0 then 'INVITE_ONLY' else 'OPEN' end, 'ACTIVE',
       array[t.ids[1 + n % array_length(t.ids, 1)]], array['AMBTENAAR'],
       case when n = 1 then ${BIG_NETWERK_MEMBERS} else ${MEMBERS} end, now() - interval '400 days'
     from t, generate_series(1, ${SIZE.netwerken} - (select count(*) from netwerken.netwerk)) n`,
  ],
  [
    'memberships',
    `insert into netwerken.membership (id, netwerk_id, persoon_id, status, role, since)
     select pg_temp.id_of('membership', n.i * 10000 + m), pg_temp.id_of('netwerk', n.i),
       pg_temp.id_of('persoon', case when n.i = 1 then m else 1 + (n.i * 97 + m) % ${SIZE.personen} end),
       'ACTIVE', case when m = 1 then 'FACILITATOR' else 'LID' end, now() - interval '300 days'
     from (select row_number() over () as i from netwerken.netwerk where slug like 'bench-%') n,
       lateral generate_series(1, case when n.i = 1 then ${BIG_NETWERK_MEMBERS} else ${MEMBERS} end) m`,
  ],
  [
    'kennissessies',
    `with t as (select array_agg(id order by id) as ids from kennisagenda.thema),
       own as (select count(*)::int as size from netwerken.netwerk where slug like 'bench-%'),
       s as (select n, date_trunc('hour', now()) + (n - 1000) * interval '7 hours' as at
             from generate_series(1, ${SIZE.kennissessies} - (select count(*)::int from kennissessies.kennissessie)) n)
     insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, location, capacity, status,
       thema_ids, doelgroepen, netwerk_id, organizer_id, registered_count, created_at, updated_at)
     select pg_temp.id_of('kennissessie', n), 'Sessie ' || ${text('n', 4)}, ${text('n + 3', 40)}, at, at + interval '2 hours',
       'HYBRID', 'Den Haag', 100, case when at < now() - interval '2 hours' then 'COMPLETED' else 'PUBLISHED' end,
       array[t.ids[1 + n % array_length(t.ids, 1)]], array['AMBTENAAR','BESTUURDER'],
       pg_temp.id_of('netwerk', 1 + n % own.size), pg_temp.id_of('persoon', 1 + n % ${SIZE.personen}), 20, now(), now()
     from t, own, s`,
  ],
  [
    'registrations',
    `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, since)
     select pg_temp.id_of('registration', s * 100 + r), pg_temp.id_of('kennissessie', s),
       pg_temp.id_of('persoon', 1 + (s * 31 + r) % ${SIZE.personen}), 'REGISTERED', now()
     from generate_series(1, (select count(*)::int from kennissessies.kennissessie where location = 'Den Haag')) s,
       generate_series(1, 20) r`,
  ],
  [
    'texts',
    `create temporary table stock as select n, ${text('n', 30)} as body from generate_series(0, ${STOCK - 1}) n`,
  ],
  [
    'gesprekken and berichten',
    // Ten gesprekken in each netwerk, and each netwerk's people write in them. A gesprek refers to its last bericht and
    // back, so both come in one statement: the check waits until the end.
    `with own as (select count(*)::int as size from netwerken.netwerk where slug like 'bench-%'),
     g as (select n, pg_temp.id_of('gesprek', n) as id, case when n <= ${LONG_GESPREKKEN} then 1 else 1 + n % own.size end as netwerk,
             case when n <= ${LONG_GESPREKKEN} then ${LONG} else ${USUAL} end as size
           from own, generate_series(1, ${SIZE.gesprekken}) n),
     b as (insert into gesprekken.bericht (id, gesprek_id, author_id, body, html, reply_to_id, posted_at)
           select pg_temp.id_of('bericht', g.n * 10000 + i), g.id,
             pg_temp.id_of('persoon', case when g.netwerk = 1 then 1 + i % 40 else 1 + (g.netwerk * 97 + 1 + i % 40) % ${SIZE.personen} end),
             x.body, '<p>' || x.body || '</p>',
             case when i % 5 = 0 then pg_temp.id_of('bericht', g.n * 10000 + i - 1) end,
             now() - interval '200 days' + g.n * interval '1 minute' + i * interval '90 seconds'
           from g, lateral generate_series(1, g.size) i, stock x where x.n = (g.n * 37 + i) % ${STOCK})
     insert into gesprekken.gesprek (id, ruimte_kind, ruimte_owner, title, started_by, created_at, bericht_count, last_bericht_at, last_bericht_id)
     select g.id, 'netwerk', pg_temp.id_of('netwerk', g.netwerk), 'Gesprek over ' || ${text('g.n', 3)},
       pg_temp.id_of('persoon', case when g.netwerk = 1 then 2 else 1 + (g.netwerk * 97 + 2) % ${SIZE.personen} end),
       now() - interval '200 days', g.size,
       now() - interval '200 days' + g.n * interval '1 minute' + g.size * interval '90 seconds',
       pg_temp.id_of('bericht', g.n * 10000 + g.size) from g`,
  ],
  [
    'read marks',
    // Members have read everything but the last five.
    `insert into gesprekken.read_mark (gesprek_id, persoon_id, up_to_posted_at, up_to_id)
     select g.id, m.persoon_id, b.posted_at, b.id
     from gesprekken.gesprek g join netwerken.membership m on m.netwerk_id = g.ruimte_owner and m.status = 'ACTIVE',
       lateral (select posted_at, id from gesprekken.bericht where gesprek_id = g.id order by posted_at desc, id desc offset 5 limit 1) b
     where g.ruimte_kind = 'netwerk'`,
  ],
  [
    'search index',
    // What the modules would let others find, in the words in which they would.
    `insert into search.document (kind, id, title, body, url, audience, thema_ids, happens_at)
     select 'NETWERK', id, name, summary, '/netwerken/' || slug,
       case when access = 'INVITE_ONLY' then array['netwerk:' || id] else array['public'] end, thema_ids, null::timestamptz
     from netwerken.netwerk
     union all
     select 'KENNISSESSIE', k.id, k.title, k.summary, '/kennissessies/' || k.id,
       case when n.access = 'INVITE_ONLY' then array['netwerk:' || n.id] else array['public'] end, k.thema_ids, k.starts_at
     from kennissessies.kennissessie k left join netwerken.netwerk n on n.id = k.netwerk_id where k.status in ('PUBLISHED', 'COMPLETED')
     union all
     select 'GESPREK', g.id, g.title, left((select string_agg(b.body, E'\\n' order by b.posted_at, b.id)
       from gesprekken.bericht b where b.gesprek_id = g.id), 100000), '/gesprekken/' || g.id, array['netwerk:' || g.ruimte_owner], '{}', null
     from gesprekken.gesprek g
     union all
     select 'PERSOON', p.id, p.name, concat_ws(', ', p.functie, o.name, array_to_string(p.expertise, ', ')), '/leden/' || p.id,
       array['signed-in'], p.thema_ids, null
     from leden.persoon p left join leden.organisatie o on o.id = p.organisatie_id
     on conflict (kind, id) do nothing`,
  ],
  ['statistics', 'vacuum analyze'],
];

/**
 * Fills a database that the product has migrated. Gives the numbers that stand in it then.
 * @param {string} databaseUrl
 * @param {(step: string) => void} progress
 */
export async function seed(databaseUrl, progress) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(SQL_HELPERS);
    for (const [name, sql] of STEPS) {
      progress(name);
      await client.query(sql);
    }
    const { rows } = await client.query(`select
      (select count(*)::int from leden.organisatie where soort = 'GEMEENTE') as gemeenten,
      (select count(*)::int from leden.persoon) as personen,
      (select count(*)::int from netwerken.netwerk) as netwerken,
      (select count(*)::int from kennissessies.kennissessie) as kennissessies,
      (select count(*)::int from gesprekken.gesprek) as gesprekken,
      (select count(*)::int from gesprekken.bericht) as berichten`);
    return /** @type {typeof SIZE} */ (rows[0]);
  } finally {
    await client.end();
  }
}
