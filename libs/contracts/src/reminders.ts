/** Somebody who has a seat, for as much as a reminder must know of it. */
export interface SeatToRemind {
  readonly registrationId: string;
  readonly persoonId: string;
  /** Since when they have the seat. */
  readonly since: Date;
}

/** Which kennissessies come, and who is to be reminded of them. Owner: kennissessies. */
export abstract class ReminderSource {
  /** Ids of the published kennissessies that start after `from`, and at `to` at the latest. */
  abstract startingBetween(from: Date, to: Date): Promise<readonly string[]>;
  /** Who has a seat. Not who waits for one, and not who speaks. */
  abstract seatsToRemind(kennissessieId: string): Promise<readonly SeatToRemind[]>;
}
