import pg from 'pg';

type Query = typeof pg.Client.prototype.query;

/** Statements of the queue and of transactions themselves are not what a spec counts. */
const IGNORED = /graphile_worker|worker_heartbeat|^\s*(start transaction|begin|commit|rollback)/i;

/** Recording an event asks for its jobs in the same statement; that one counts. */
const RECORDS_AN_EVENT = /insert into platform\.event\b/i;

const counts = (text: string) => RECORDS_AN_EVENT.test(text) || !IGNORED.test(text);

/**
 * Counts the statements that really go to PostgreSQL while `work` runs, whoever sends them. Returns them with the result,
 * so that a failing spec shows which one was too many.
 */
export async function countQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: string[] }> {
  const queries: string[] = [];
  const original: Query = pg.Client.prototype.query;
  const counted = function (this: pg.Client, ...args: unknown[]) {
    const first = args[0];
    const text = typeof first === 'string' ? first : (first as { text?: string }).text;
    if (text && counts(text)) queries.push(text.replace(/\s+/g, ' ').trim());
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  };
  pg.Client.prototype.query = counted as Query;
  try {
    return { result: await work(), queries };
  } finally {
    pg.Client.prototype.query = original;
  }
}
