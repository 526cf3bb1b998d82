import type { Clock } from '@academie/kernel';
import { MAILS_PER_MINUTE } from './limits.js';

const MINUTE_MS = 60_000;

/** How much each remote address delivers. In memory: a flood is to be stopped before it costs anything. */
export class DeliveryLimit {
  private readonly counts = new Map<string, number>();
  private minute = 0;

  constructor(
    private readonly clock: Clock,
    private readonly perMinute = MAILS_PER_MINUTE,
  ) {}

  /** False when this address has delivered its share of this minute. */
  spend(remoteAddress: string): boolean {
    const minute = Math.floor(this.clock.now().getTime() / MINUTE_MS);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const count = (this.counts.get(remoteAddress) ?? 0) + 1;
    this.counts.set(remoteAddress, count);
    return count <= this.perMinute;
  }
}
