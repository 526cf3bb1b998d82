import { Clock, newId, Refusal } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import type { Tx } from '@academie/platform/database';
import { Injectable } from '@nestjs/common';
import { COLLEAGUES, type Limit, minutesAfter, PER_ADDRESS, PER_IP } from '../model/limits.js';

/** Any number that no other lock has. */
const ATTEMPT_LOCK = 7_216_101;

/**
 * Limits what visitors may ask for by mail. Counted in the database, so that the limit holds over all nodes and
 * survives a restart; and counted before anything is looked up, so that it tells nothing about an address.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /** Counts one attempt. Throws RATE_LIMITED when there were too many. */
  async spend(tx: Tx, email: string, ip: string): Promise<void> {
    await this.count(tx, this.signer.sign('attempt', 'address', email), PER_ADDRESS);
    await this.count(tx, this.signer.sign('attempt', 'ip', ip), PER_IP);
  }

  /** Counts one account that somebody prepares for a colleague. Throws RATE_LIMITED when there were too many. */
  async spendOnColleague(tx: Tx, persoonId: string): Promise<void> {
    const message = 'U hebt net veel collega’s aangemeld. Wacht een uur en ga dan verder.';
    await this.count(tx, this.signer.sign('attempt', 'colleague', persoonId), COLLEAGUES, message);
  }

  private async count(tx: Tx, key: Buffer, { times, minutes }: Limit, refusal?: string): Promise<void> {
    const now = this.clock.now();
    // Without the lock, many requests at the same moment would all see the same count.
    await tx.query('select pg_advisory_xact_lock($1, $2)', [ATTEMPT_LOCK, key.readInt32BE(0)]);
    const rows: { made: number }[] = await tx.query(
      'select count(*)::int as made from leden.attempt where key = $1 and at > $2',
      [key, minutesAfter(now, -minutes)],
    );
    if ((rows[0]?.made ?? 0) >= times) {
      const asked = `Er is te vaak om een mail gevraagd. Kijk in uw mailbox, of probeer het over ${minutes} minuten opnieuw.`;
      throw new Refusal('RATE_LIMITED', refusal ?? asked);
    }
    await tx.query('insert into leden.attempt (id, key, at) values ($1, $2, $3)', [newId(), key, now]);
  }
}
