/** How those who wait get a place that falls free. */
export interface MovingUpRules {
  readonly startsAt: Date;
  /** Until so many hours before the start they move up at once. */
  readonly promoteUntilHours: number;
  /** After that they are asked, and have so many minutes to say yes. */
  readonly offerMinutes: number;
}

export type MovingUp = { readonly how: 'seat' } | { readonly how: 'offer'; readonly expiresAt: Date };

/** Shortly before the start nobody finds themselves expected without having said so. An offer never outlives the start. */
export function decideMovingUp({ startsAt, promoteUntilHours, offerMinutes }: MovingUpRules, now: Date): MovingUp {
  if (now.getTime() < startsAt.getTime() - promoteUntilHours * 3_600_000) return { how: 'seat' };
  return { how: 'offer', expiresAt: new Date(Math.min(now.getTime() + offerMinutes * 60_000, startsAt.getTime())) };
}
