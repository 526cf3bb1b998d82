import { Clock, newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import type { Tx } from '@academie/platform/database';
import { Jobs } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { SEND_SIGN_IN_LINK } from '../jobs/job-names.js';
import { daysAfter, LINK_MINUTES, minutesAfter, WELCOME_LINK_DAYS } from '../model/limits.js';
import { hashOf, isLinkToken, linkToken } from '../model/tokens.js';

/** WELCOME is for somebody whom a beheerder let in. */
export type LinkPurpose = 'SIGN_IN' | 'WELCOME';

/** One-time links by mail: made, and used up. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly signer: Signer,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes the link and asks for the mail. Does the same work for every address: who it belongs to is only looked up by
   * the job that writes the mail, so that neither the answer nor its time tells who has an account.
   */
  async issue(tx: Tx, email: string, purpose: LinkPurpose): Promise<void> {
    const id = newId();
    const now = this.clock.now();
    const expiresAt = purpose === 'WELCOME' ? daysAfter(now, WELCOME_LINK_DAYS) : minutesAfter(now, LINK_MINUTES);
    await tx.query(
      `insert into leden.sign_in_link (id, token_hash, email, purpose, requested_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, hashOf(linkToken(this.signer, id)), email, purpose, now, expiresAt],
    );
    await this.jobs.enqueue(tx, { name: SEND_SIGN_IN_LINK }, { linkId: id }, { key: id });
  }

  /**
   * Uses the link up and gives its address; null when it is unknown, used or expired. One statement: of two that come at
   * the same moment, the second waits for the first and then finds the link used.
   */
  async redeem(tx: Tx, token: string): Promise<string | null> {
    if (!isLinkToken(token)) return null;
    const rows: { email: string }[] = await tx.query(
      `with used as (
         update leden.sign_in_link set used_at = $2
         where token_hash = $1 and used_at is null and expires_at > $2 returning email
       ) select email from used`,
      [hashOf(token), this.clock.now()],
    );
    return rows[0]?.email ?? null;
  }
}
