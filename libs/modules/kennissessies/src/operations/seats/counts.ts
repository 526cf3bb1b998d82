import type { Tx } from '@academie/platform/database';

/** By how much the counts of a session change. */
export interface CountChange {
  readonly registered?: number;
  readonly held?: number;
  readonly waiting?: number;
}

/** Changes the counts of a session, in the transaction that changes the rows they count and behind the lock on it. */
export async function changeCounts(tx: Tx, kennissessieId: string, change: CountChange): Promise<void> {
  await tx.query(
    `update kennissessies.kennissessie set registered_count = registered_count + $2, held_count = held_count + $3,
       waitlist_count = waitlist_count + $4 where id = $1`,
    [kennissessieId, change.registered ?? 0, change.held ?? 0, change.waiting ?? 0],
  );
}

/** The next number of the waiting list; the lock on the session makes that everybody gets another one, in order. */
export async function nextInLine(tx: Tx, kennissessieId: string): Promise<string> {
  const rows: { number: string }[] = await tx.query(
    `with line as (
       update kennissessies.kennissessie set last_waitlist_number = last_waitlist_number + 1
       where id = $1 returning last_waitlist_number
     ) select last_waitlist_number::text as number from line`,
    [kennissessieId],
  );
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`Kennissessie ${kennissessieId} is gone while it is locked`);
  return number;
}
