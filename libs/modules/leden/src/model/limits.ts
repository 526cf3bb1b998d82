/** How long things last, and how often they may be tried. */

export const LINK_MINUTES = 15;
/** Somebody who was let in may read that mail days later. */
export const WELCOME_LINK_DAYS = 3;
export const SESSION_DAYS = 30;

export interface Limit {
  readonly times: number;
  readonly minutes: number;
}

/** For one mail address: enough for somebody who cannot find the mail, too little to fill an inbox. */
export const PER_ADDRESS: Limit = { times: 10, minutes: 15 };
/** For one network address: a whole town hall shares one. */
export const PER_IP: Limit = { times: 1000, minutes: 60 };
/** Accounts that one person prepares for colleagues. */
export const COLLEAGUES: Limit = { times: 20, minutes: 60 };

export const minutesAfter = (start: Date, minutes: number) => new Date(start.getTime() + minutes * 60_000);
export const daysAfter = (start: Date, days: number) => minutesAfter(start, days * 24 * 60);
