import { randomUUID } from 'node:crypto';
import { loadHttp, loadSql } from './load.mjs';
import { cookieOf, idOf } from './people.mjs';
import { whoAsks } from './reads.mjs';
import { LONG_GESPREKKEN, SIZE } from './seed.mjs';
import { effectsAreDone } from './stage.mjs';

const POST = `mutation PostBericht($gesprekId: ID!, $body: String!, $clientId: ID!) {
  postBericht(gesprekId: $gesprekId, body: $body, clientId: $clientId) {
    id body html postedAt editedAt deletedAt author { id name organisatie { id name } } viewerCan { edit delete }
  }
}`;

const REGISTER = `mutation Register($kennissessieId: ID!) {
  registerForKennissessie(kennissessieId: $kennissessieId) { id status waitlistPosition }
}`;

const BODY = 'Bij ons werkt dit inmiddels goed. Wij delen de aanpak graag, met wat er in het begin misging.';

/**
 * The members and gesprekken of the netwerken, so that everybody writes where they may.
 * @param {import('pg').Pool} pool
 */
async function placesToWrite(pool) {
  const { rows } = await pool.query(
    `select g.id, m.persoon_id as who from gesprekken.gesprek g, lateral (
       select persoon_id from netwerken.membership where netwerk_id = g.ruimte_owner and status = 'ACTIVE' limit 5) m
     where g.ruimte_kind = 'netwerk' and g.bericht_count < 1000 and g.id <> $1 order by md5(g.id::text || m.persoon_id)`,
    [idOf('gesprek', LONG_GESPREKKEN)],
  );
  const numbers = new Map(Array.from({ length: SIZE.personen }, (_, n) => [idOf('persoon', n + 1), n + 1]));
  return rows.map(({ id, who }) => ({
    gesprekId: String(id),
    who: String(who),
    reader: numbers.get(String(who)) ?? 1,
  }));
}

/**
 * Posting berichten, each in another gesprek; what they cause (meldingen, the search index, sockets) is done too
 * before the CPU is read.
 * @param {{ pool: import('pg').Pool, product: import('./stage.mjs').Product }} options
 */
export async function postingRounds({ pool, product }) {
  const places = await placesToWrite(pool);
  let n = 0;
  const next = () => places[n++ % places.length] ?? { gesprekId: '', who: '', reader: 1 };
  return {
    /** @param {number} seconds */
    product: (seconds) =>
      loadHttp({
        url: `${product.url}/graphql`,
        pid: product.pid,
        howLong: { seconds },
        settled: () => effectsAreDone(pool),
        request: () => {
          const { gesprekId, reader } = next();
          const variables = { gesprekId, body: BODY, clientId: randomUUID() };
          return { body: JSON.stringify({ query: POST, variables }), cookie: cookieOf(reader) };
        },
      }),
    /** @param {number} seconds */
    sql: (seconds) =>
      loadSql({
        pool,
        howLong: { seconds },
        work: async (client) => {
          const { gesprekId, who, reader } = next();
          await run(client, whoAsks(reader));
          await run(client, {
            sql: `select 1 from gesprekken.gesprek g join netwerken.membership m on m.netwerk_id = g.ruimte_owner
                  where g.id = $1 and m.persoon_id = $2 and m.status = 'ACTIVE'`,
            values: [gesprekId, who],
          });
          await inTransaction(client, async () => {
            await run(client, {
              sql: 'select * from gesprekken.gesprek where id = $1 for no key update',
              values: [gesprekId],
            });
            const id = randomUUID();
            await run(client, {
              sql: `insert into gesprekken.bericht (id, gesprek_id, author_id, body, html, client_id, posted_at)
                    values ($1, $2, $3, $4, $5, $6, now())`,
              values: [id, gesprekId, who, BODY, `<p>${BODY}</p>`, randomUUID()],
            });
            await run(client, {
              sql: `update gesprekken.gesprek set bericht_count = bericht_count + 1, last_bericht_at = now(), last_bericht_id = $2 where id = $1`,
              values: [gesprekId, id],
            });
          });
        },
      }),
  };
}

const SEATS = 100;

/**
 * Everybody wants a seat at the same session at once, twice as many as there are seats. Checks that no seat was given
 * twice and none was left.
 * @param {{ pool: import('pg').Pool, product: import('./stage.mjs').Product }} options
 */
export function registrationRounds({ pool, product }) {
  return {
    product: async () => {
      const kennissessieId = await newSession(pool);
      let n = 0;
      const result = await loadHttp({
        url: `${product.url}/graphql`,
        pid: product.pid,
        howLong: { amount: 2 * SEATS },
        settled: () => effectsAreDone(pool),
        request: () => {
          n += 1;
          return { body: JSON.stringify({ query: REGISTER, variables: { kennissessieId } }), cookie: cookieOf(n) };
        },
      });
      await checkSeats(pool, kennissessieId);
      return result;
    },
    sql: async () => {
      const kennissessieId = await newSession(pool);
      const result = await loadSql({
        pool,
        howLong: { amount: 2 * SEATS },
        work: async (client, i) => {
          await run(client, whoAsks(i + 1));
          await inTransaction(client, () => registerBySql(client, kennissessieId, idOf('persoon', i + 1)));
        },
      });
      await checkSeats(pool, kennissessieId);
      return result;
    },
  };
}

/** @param {import('pg').PoolClient} client @param {string} kennissessieId @param {string} persoonId */
async function registerBySql(client, kennissessieId, persoonId) {
  const session = await run(client, {
    sql: 'select capacity, registered_count, last_waitlist_number from kennissessies.kennissessie where id = $1 for update',
    values: [kennissessieId],
  });
  await run(client, {
    sql: 'select * from kennissessies.registration where kennissessie_id = $1 and persoon_id = $2',
    values: [kennissessieId, persoonId],
  });
  const { capacity, registered_count, last_waitlist_number } = session.rows[0];
  const seat = registered_count < capacity;
  await run(client, {
    sql: seat
      ? 'update kennissessies.kennissessie set registered_count = registered_count + 1 where id = $1'
      : `update kennissessies.kennissessie set waitlist_count = waitlist_count + 1,
           last_waitlist_number = last_waitlist_number + 1 where id = $1`,
    values: [kennissessieId],
  });
  await run(client, {
    sql: `insert into kennissessies.registration (id, kennissessie_id, persoon_id, status, waitlist_number, since)
          values ($1, $2, $3, $4, $5, now())`,
    values: [
      randomUUID(),
      kennissessieId,
      persoonId,
      seat ? 'REGISTERED' : 'WAITLISTED',
      seat ? null : Number(last_waitlist_number) + 1,
    ],
  });
}

/** @param {import('pg').Pool} pool */
async function newSession(pool) {
  const id = randomUUID();
  await pool.query(
    `insert into kennissessies.kennissessie (id, title, summary, starts_at, ends_at, form, location, capacity, status,
       thema_ids, doelgroepen, organizer_id, created_at, updated_at)
     values ($1, 'Iedereen wil erbij zijn', 'Een sessie die vol loopt.', now() + interval '30 days',
       now() + interval '30 days 2 hours', 'ON_SITE', 'Utrecht', $2, 'PUBLISHED', '{}', array['AMBTENAAR'], $3, now(), now())`,
    [id, SEATS, idOf('persoon', SIZE.personen)],
  );
  return id;
}

/** @param {import('pg').Pool} pool @param {string} kennissessieId */
async function checkSeats(pool, kennissessieId) {
  const { rows } = await pool.query(
    `select k.registered_count as counted, count(*) filter (where r.status = 'REGISTERED')::int as seated,
       count(*) filter (where r.status = 'WAITLISTED')::int as waiting, count(distinct r.waitlist_number)::int as places
     from kennissessies.kennissessie k join kennissessies.registration r on r.kennissessie_id = k.id where k.id = $1 group by k.id`,
    [kennissessieId],
  );
  const { counted, seated, waiting, places } = rows[0];
  if (counted === SEATS && seated === SEATS && waiting >= SEATS && places === waiting) return;
  throw new Error(
    `${seated} people got one of ${SEATS} seats, ${counted} are counted, ${waiting} wait in ${places} places`,
  );
}

/** @param {import('pg').PoolClient} client @param {() => Promise<unknown>} work */
async function inTransaction(client, work) {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** @type {Map<string, string>} */
const names = new Map();

/**
 * As a prepared statement, as the product does.
 * @param {import('pg').PoolClient} client
 * @param {import('./reads.mjs').Statement} statement
 */
export function run(client, { sql, values }) {
  const name = names.get(sql) ?? `bench-${names.size}`;
  names.set(sql, name);
  return client.query({ name, text: sql, values });
}
